package id.go.pontianak.sertel.containers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of all properties: {@code docs/configuration.md}. */
final class ConfigurationPage {

    private static final String HEAD =
            """
            # Configuration

            Written by `containers/describe` from the sources of the services; a test fails when it is out of date.

            Every property is set by its environment variable, in a file (`SPRING_CONFIG_ADDITIONAL_LOCATION`), or, for
            secrets, by a file of its name in a folder that `SPRING_CONFIG_IMPORT=configtree:/run/secrets/` names. Durations are
            written `30s`, `5m`, `7d`; sizes `5MB`; lists with commas. A service refuses to start without what is *required*.

            """;

    private static final String TAIL =
            """

            Whatever else Spring Boot 4.1 can be told holds here, too:
            <https://docs.spring.io/spring-boot/4.1/appendix/application-properties/index.html>.

            The deployment job (topics and schemas) has settings of its own, which its Javadoc lists:
            `schemas/src/main/java/id/go/pontianak/sertel/schemas/deployment/Deploy.java`.
            """;

    private ConfigurationPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        Map<String, Property> common = common();
        table(page, "Every service", common.values());
        for (String service : Repository.SERVICES) {
            Map<String, Property> own = new TreeMap<>(ServiceProperties.of(service));
            own.entrySet().removeIf(entry -> entry.getValue().equals(common.get(entry.getKey())));
            table(page, service + "-service", own.values());
        }
        return page.append(TAIL).toString();
    }

    /** What is the same everywhere. */
    private static Map<String, Property> common() {
        Map<String, Property> common =
                new LinkedHashMap<>(ServiceProperties.of(Repository.SERVICES.getFirst()));
        for (String service : Repository.SERVICES) {
            common.entrySet()
                    .removeIf(
                            entry ->
                                    !entry.getValue()
                                            .equals(
                                                    ServiceProperties.of(service)
                                                            .get(entry.getKey())));
        }
        return common;
    }

    private static void table(StringBuilder page, String title, Collection<Property> properties) {
        page.append("## ").append(title).append("\n\n");
        page.append("| property | environment variable | type | default | meaning |\n");
        page.append("|---|---|---|---|---|\n");
        for (Property property : properties) {
            List<String> cells =
                    List.of(
                            "`" + property.name() + "`",
                            "`" + property.variable() + "`",
                            property.type(),
                            defaultOf(property),
                            property.meaning());
            page.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        page.append('\n');
    }

    private static String defaultOf(Property property) {
        String value = property.defaultValue();
        if (value == null) {
            return property.required() ? "**required**" : "none";
        }
        return value.isEmpty() ? "empty" : "`" + value.strip() + "`";
    }
}
