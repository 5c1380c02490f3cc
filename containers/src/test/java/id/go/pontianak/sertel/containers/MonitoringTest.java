package id.go.pontianak.sertel.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Prometheus, its alerts and Grafana's dashboards, against compose and what services publish. */
class MonitoringTest {

    /** Names that the query language or Prometheus itself knows. */
    private static final Set<String> PROMETHEUS =
            Set.of("absent_over_time", "up", "sum", "max", "min", "by", "rate", "or");

    @Test
    void prometheusAsksEveryServiceAtItsPort() {
        Compose compose = Compose.read();
        List<String> asked = new ArrayList<>();
        Map<String, Object> prometheus = Repository.yaml("containers/prometheus/prometheus.yml");
        for (Object each : Repository.list(part(prometheus, "scrape_configs"))) {
            Map<String, Object> job = Repository.object(each);
            Map<String, Object> dns =
                    Repository.object(Repository.list(part(job, "dns_sd_configs")).getFirst());
            asked.add(Repository.list(part(dns, "names")).getFirst() + ":" + dns.get("port"));
            assertThat(job).containsEntry("metrics_path", "/actuator/prometheus");
        }

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        Repository.SERVICES.stream()
                                .map(
                                        service ->
                                                service
                                                        + ":"
                                                        + compose.environment(service)
                                                                .get("SERVER_PORT"))
                                .toList());
    }

    /** Recorded by containers/record-metrics from a mesh that had played a case. */
    @Test
    void everyMetricInDashboardsAndAlertsIsOneThatServicesPublish() {
        Set<String> published = published();

        List<String> expressions = new ArrayList<>(expressions("containers/prometheus/rules.yml"));
        for (Path dashboard : Repository.below(Repository.file("containers/grafana"), ".json")) {
            expressions.addAll(Repository.found("\"expr\": \"(.*)\"", Repository.text(dashboard)));
        }

        assertThat(expressions).hasSizeGreaterThan(30);
        for (String expression : expressions) {
            assertThat(metrics(expression)).as(expression).isNotEmpty().isSubsetOf(published);
        }
    }

    @Test
    void theMetricsThatAServiceNamesItselfAreAmongTheRecorded() {
        Set<String> published = published();
        Stream.concat(
                        Stream.of(Repository.file("platform/src/main/java")),
                        Repository.SERVICES.stream().map(Repository::sources))
                .flatMap(folder -> Repository.below(folder, ".java").stream())
                .map(Repository::text)
                .flatMap(
                        text ->
                                Repository.found(
                                        "(?:counter|gauge|builder|timer)\\(\\s*(?:registry,\\s*)?\"(sertel\\.[a-z.]+)\"",
                                        text)
                                        .stream())
                .map(name -> name.replace('.', '_'))
                .forEach(
                        name ->
                                assertThat(published)
                                        .as("run containers/record-metrics")
                                        .anyMatch(each -> each.startsWith(name)));
    }

    private static List<String> expressions(String rules) {
        List<String> expressions = new ArrayList<>();
        for (Object each : Repository.list(part(Repository.yaml(rules), "groups"))) {
            for (Object rule : Repository.list(part(Repository.object(each), "rules"))) {
                expressions.add(part(Repository.object(rule), "expr").toString());
            }
        }
        return expressions;
    }

    private static List<String> metrics(String expression) {
        String bare =
                expression
                        .replaceAll("\\{[^}]*}", "")
                        .replaceAll("\\[[^\\]]*]", "")
                        .replaceAll("by \\([^)]*\\)", "by");
        return Repository.found("([a-zA-Z_][a-zA-Z_0-9]*)", bare).stream()
                .filter(name -> !PROMETHEUS.contains(name) || name.equals("up"))
                .toList();
    }

    /** A summary has a count and a sum besides. */
    private static Set<String> published() {
        Set<String> names = new HashSet<>(Set.of("up"));
        Repository.text("containers/src/test/resources/metrics.txt")
                .lines()
                .map(line -> line.split(" ", -1))
                .forEach(
                        parts -> {
                            names.add(parts[0]);
                            if (parts[1].equals("summary")) {
                                names.add(parts[0] + "_count");
                                names.add(parts[0] + "_sum");
                            }
                        });
        return names;
    }

    private static Object part(Map<String, Object> of, String name) {
        return Objects.requireNonNull(of.get(name), name);
    }
}
