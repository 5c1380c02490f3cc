package id.go.pontianak.sertel.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

class ComposeTest {

    private static final Compose COMPOSE = Compose.read();

    @Test
    void everyImageHasAVersion() {
        for (String service : COMPOSE.services().keySet()) {
            assertThat(COMPOSE.image(service))
                    .as(service)
                    .matches("[a-z0-9./-]+:v?\\d[\\w.-]*(@sha256:[0-9a-f]{64})?");
        }
        assertThat(Repository.found("(?m)^ARG \\w+_IMAGE=(.*)$", Repository.text("Dockerfile")))
                .hasSize(2)
                .allMatch(image -> image.matches("[a-z0-9./-]+:\\d[\\w.-]*"));
    }

    @Test
    void secretsAreFilesAndStandNowhereElse() {
        COMPOSE.section("secrets")
                .forEach(
                        (name, secret) ->
                                assertThat(Repository.object(secret))
                                        .containsOnly(
                                                Map.entry("file", "./containers/secret/" + name)));
        for (String service : COMPOSE.services().keySet()) {
            COMPOSE.environment(service)
                    .forEach(
                            (variable, value) -> {
                                // Where tokens are had is none.
                                if (variable.matches(".*(PASSWORD|SECRET|TOKEN|KEY)(_.*)?")
                                        && !variable.endsWith("_TOKEN_URI")) {
                                    assertThat(value)
                                            .as("%s of %s", variable, service)
                                            .matches("/run/secrets/[a-z-]+|");
                                }
                            });
        }
        assertThat(Repository.text("containers/.gitignore").lines()).contains("secret/");
    }

    @Test
    void theScriptMakesOrAsksForEverySecret() {
        String script = Repository.text("containers/secrets");
        assertThat(COMPOSE.section("secrets").keySet()).allMatch(script::contains);

        Set<String> used = new TreeSet<>();
        COMPOSE.services().keySet().forEach(name -> used.addAll(COMPOSE.secrets(name).values()));
        assertThat(used).isEqualTo(new TreeSet<>(COMPOSE.section("secrets").keySet()));
    }

    @Test
    void everyFileThatIsMountedIsThere() {
        List<String> sources = new ArrayList<>();
        for (String service : COMPOSE.services().keySet()) {
            COMPOSE.texts(service, "volumes").stream()
                    .filter(volume -> volume.startsWith("./"))
                    .map(volume -> volume.substring(0, volume.indexOf(':')))
                    .forEach(sources::add);
        }
        assertThat(sources).isNotEmpty().allMatch(path -> Files.exists(Repository.file(path)));
    }

    @Test
    void nothingHasMoreRightsThanItNeeds() {
        for (String service : COMPOSE.services().keySet()) {
            assertThat(COMPOSE.service(service))
                    .as(service)
                    .containsEntry("cap_drop", List.of("ALL"))
                    .containsEntry("security_opt", List.of("no-new-privileges:true"))
                    .containsKeys("restart", "networks", "deploy")
                    .doesNotContainKeys("privileged", "network_mode", "container_name", "user");
        }
    }

    @Test
    void servicesCanBeReplicated() {
        for (String service : Repository.SERVICES) {
            assertThat(COMPOSE.service(service))
                    .as(service)
                    .containsEntry("read_only", true)
                    .doesNotContainKeys("ports", "hostname");
        }
    }

    @Test
    void onlyIntakeWritesDocuments() {
        assertThat(COMPOSE.texts("intake", "volumes")).containsExactly("documents:/var/lib/sertel");
        for (String service : List.of("disposition", "verification")) {
            assertThat(COMPOSE.texts(service, "volumes"))
                    .containsExactly("documents:/var/lib/sertel:ro");
        }
    }

    @Test
    void whatIsPublishedListensOnThisMachineUnlessToldOtherwise() {
        for (String service : COMPOSE.services().keySet()) {
            assertThat(COMPOSE.texts(service, "ports"))
                    .allMatch(
                            port ->
                                    port.matches(
                                            "(127\\.0\\.0\\.1|\\$\\{SERTEL_BIND:-127\\.0\\.0\\.1}):.*"));
        }
    }

    @Test
    void theGatewayLeadsToEveryServiceAtItsPort() {
        String gateway = Repository.text("containers/gateway/nginx.conf");
        for (String service : Repository.SERVICES) {
            String port = Objects.requireNonNull(COMPOSE.environment(service).get("SERVER_PORT"));
            assertThat(gateway).contains(port + " " + service + ";", "listen " + port + ";");
            assertThat(String.join(" ", COMPOSE.texts("gateway", "ports"))).contains(":" + port);
        }
    }

    @Test
    void everyServiceHasADatabaseThatIsMadeForIt() {
        String script = Repository.text("containers/postgres/databases.sh");
        for (String service : Repository.SERVICES) {
            assertThat(COMPOSE.environment(service))
                    .containsEntry("SPRING_DATASOURCE_USERNAME", service)
                    .containsEntry(
                            "SPRING_DATASOURCE_URL", "jdbc:postgresql://postgres:5432/" + service);
            assertThat(COMPOSE.secrets("postgres")).containsKey("database-" + service);
            assertThat(script).containsPattern("for name in .*\\b" + service + "\\b");
        }
    }

    @Test
    void theDemonstrationSetsEveryVariableThatIsAskedFor() {
        List<String> asked =
                Repository.found("\\$\\{(\\w+):\\?", Repository.text("docker-compose.yml"));
        for (String file : List.of("containers/demo.env", "containers/city.env.example")) {
            assertThat(Repository.found("(?m)^(\\w+)=.", Repository.text(file)))
                    .as(file)
                    .containsAll(asked);
        }
    }
}
