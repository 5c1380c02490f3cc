package id.go.pontianak.sertel.intake.webhook;

import static id.go.pontianak.sertel.intake.OfficeClient.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.intake.IntakeContext;
import id.go.pontianak.sertel.intake.OfficeClient;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An office that asks for what changed since it asked last misses nothing. */
@IntakeContext
class UpdatedSinceIT {

    private static final String LIST = "/api/v1/applications?updatedSince=";

    @Autowired private EventCodec codec;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;
    @LocalServerPort private int port;

    private final String office = "kelurahan-" + UUID.randomUUID();

    @Test
    void whatChangesBetweenTwoPagesIsSeenAsItIsByThen() {
        List<JsonNode> accepted = Stream.generate(() -> client().submitSample()).limit(55).toList();
        JsonNode first = page("2020-01-01T00:00:00Z");
        List<JsonNode> changed = List.of(accepted.get(3), accepted.get(49), accepted.get(52));
        change(changed);

        List<JsonNode> rest = rest(first);

        List<JsonNode> all = new ArrayList<>(first.at("/items").valueStream().toList());
        all.addAll(rest);
        Map<String, String> lastSeen =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.at("/applicationId").asString(),
                                        each -> each.at("/status").asString(),
                                        (_, later) -> later));
        assertThat(lastSeen).hasSize(55);
        assertThat(changed)
                .allSatisfy(
                        each ->
                                assertThat(lastSeen)
                                        .containsEntry(
                                                each.at("/applicationId").asString(), "AT_BSRE"));
        assertThat(rest).hasSize(5 + 2);
    }

    @Test
    void whoAsksForWhatChangedSinceTheLastThatTheySawIsToldOfAllThatCameAfter() {
        List<JsonNode> accepted = Stream.generate(() -> client().submitSample()).limit(3).toList();
        await().until(() -> shown().size() == 3);
        String since = page("2020-01-01T00:00:00Z").at("/items/2/since").asString();
        change(accepted.subList(0, 2));

        assertThat(page(since).at("/items").valueStream())
                .extracting(each -> each.at("/applicationId").asString())
                .contains(
                        accepted.get(0).at("/applicationId").asString(),
                        accepted.get(1).at("/applicationId").asString());
        assertThat(page("2100-01-01T00:00:00Z").at("/items").size()).isZero();
    }

    /** It would be read on from, and what the transaction then commits would never be seen. */
    @Test
    void whatCameAfterAChangeThatIsNotCommittedYetIsNotShownBeforeIt() {
        String first = client().submitSample().at("/applicationId").asString();
        await().until(() -> shown().contains(first));
        String later =
                Objects.requireNonNull(
                        new TransactionTemplate(transactions)
                                .execute(
                                        _ -> {
                                            jdbc.sql("SELECT 1").query().singleValue();
                                            JsonNode accepted = client().submitSample();
                                            assertThat(shown()).containsExactly(first);
                                            return accepted.at("/applicationId").asString();
                                        }));

        await().untilAsserted(() -> assertThat(shown()).containsExactly(first, later));
    }

    private void change(List<JsonNode> applications) {
        try (var mesh = new EventsOnKafka(codec)) {
            applications.forEach(each -> mesh.say(SampleEvents.dossierSubmitted(each, office)));
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                json(client().get(
                                                                        "/api/v1/applications?status=AT_BSRE"))
                                                        .at("/items")
                                                        .size())
                                        .isEqualTo(applications.size()));
    }

    private List<JsonNode> rest(JsonNode first) {
        List<JsonNode> rest = new ArrayList<>();
        JsonNode page = first;
        while (!page.at("/next").isNull()) {
            page =
                    json(
                            client().get(
                                            LIST
                                                    + "2020-01-01T00:00:00Z&cursor="
                                                    + page.at("/next").asString()));
            rest.addAll(page.at("/items").valueStream().toList());
        }
        return rest;
    }

    private JsonNode page(String since) {
        return json(client().get(LIST + since));
    }

    private List<String> shown() {
        return page("2020-01-01T00:00:00Z")
                .at("/items")
                .valueStream()
                .map(each -> each.at("/applicationId").asString())
                .toList();
    }

    private OfficeClient client() {
        return new OfficeClient(port, office);
    }
}
