package id.go.pontianak.sertel.intake.webhook;

import static id.go.pontianak.sertel.intake.OfficeClient.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.IntakeContext;
import id.go.pontianak.sertel.intake.OfficeClient;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

@IntakeContext
class WebhookRegistrationIT {

    @Autowired private JdbcTemplate jdbc;
    @Autowired private Deliveries deliveries;
    @Autowired private WebhookProperties properties;
    @LocalServerPort private int port;

    private final String office = "kelurahan-" + UUID.randomUUID();

    @Test
    void anOfficeHasFiveWebhooksAtMostAndSeesItsOwnAlone() {
        List<HttpResponse<String>> added = IntStream.range(0, 6).mapToObj(_ -> register()).toList();

        assertThat(added)
                .extracting(HttpResponse::statusCode)
                .containsExactly(201, 201, 201, 201, 201, 409);
        String path = added.getFirst().headers().firstValue("Location").orElseThrow();
        HttpResponse<String> list = client().get("/api/v1/webhooks");
        assertThat(json(list).at("/items").size()).isEqualTo(5);
        assertThat(list.body()).doesNotContain("whsec_");
        assertThat(client().get(path).body()).contains("hook").doesNotContain("whsec_");
        var other = new OfficeClient(port, "lain");
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.get(path + "/deliveries").statusCode()).isEqualTo(404);
        assertThat(other.delete(path).statusCode()).isEqualTo(404);
        assertThat(client().delete(path).statusCode()).isEqualTo(204);
        assertThat(client().get(path).statusCode()).isEqualTo(404);
        assertThat(register().statusCode()).isEqualTo(201);
    }

    @Test
    void whatWillNotBeCalledIsNotRegistered() {
        HttpResponse<String> answer =
                client().post("/api/v1/webhooks", "{\"url\": \"https://169.254.169.254/\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).at("/errors/0/code").asString())
                .isEqualTo("WEBHOOK_ADDRESS_NOT_ALLOWED");
        assertThat(json(answer).at("/errors/0/message").asString()).startsWith("mengarah");
    }

    @Test
    void deliveriesAreListedTheLatestFirstPageByPageAndForgottenWhenTheyAreOld() {
        String path = register().headers().firstValue("Location").orElseThrow();
        UUID webhookId = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        jdbc.update(
                "INSERT INTO webhook_delivery (delivery_id, webhook_id, event_id, type, body,"
                        + " status, due_at, recorded_at) SELECT gen_random_uuid(), ?, n::text, 't',"
                        + " '{}', CASE n WHEN 1 THEN 'WAITING' ELSE 'DELIVERED' END, NULL, now() -"
                        + " (60 - n) * interval '1 day' FROM generate_series(1, 53) AS n",
                webhookId);

        JsonNode first = json(client().get(path + "/deliveries"));
        JsonNode second =
                json(client().get(path + "/deliveries?cursor=" + first.at("/next").asString()));

        assertThat(first.at("/items").size()).isEqualTo(50);
        assertThat(first.at("/items/0/eventId").asString()).isEqualTo("53");
        assertThat(second.at("/items").valueStream())
                .extracting(each -> each.at("/eventId").asString())
                .containsExactly("3", "2", "1");
        assertThat(second.at("/next").isNull()).isTrue();
        deliveries.removeBefore(Instant.now().minus(properties.kept()));
        JsonNode left = json(client().get(path + "/deliveries"));
        assertThat(left.at("/items").valueStream())
                .extracting(each -> each.at("/eventId").asInt())
                .hasSize(24)
                .contains(1)
                .doesNotContain(2, 30);
    }

    private HttpResponse<String> register() {
        return client().post("/api/v1/webhooks", "{\"url\": \"http://127.0.0.1:1/hook\"}");
    }

    private OfficeClient client() {
        return new OfficeClient(port, office);
    }
}
