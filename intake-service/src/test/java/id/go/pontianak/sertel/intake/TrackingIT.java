package id.go.pontianak.sertel.intake;

import static id.go.pontianak.sertel.intake.IntakeClient.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;

@IntakeContext
class TrackingIT {

    @Autowired private JdbcTemplate jdbc;
    @LocalServerPort private int port;

    @Test
    void whoeverHasTheLinkSeesWhereTheApplicationStandsAndNoMoreThanAFirstName() {
        JsonNode accepted = json(client().submit(new SampleRequest()));

        HttpResponse<String> page = page(path(accepted), "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.body())
                .contains(accepted.at("/trackingNumber").asString())
                .contains("<html lang=\"id\"")
                .contains("Halo Ayu,")
                .contains("Diajukan")
                .contains("Kepala Dinas")
                .contains("aria-current=\"step\"")
                .contains("WIB")
                .doesNotContain("Candrakirana")
                .doesNotContain("Dinas Kesehatan")
                .doesNotContain("6171")
                .doesNotContain("track.");
        assertThat(page.body().split("<li data-state=", -1)).hasSize(8);
    }

    @Test
    void thePageSpeaksEnglishWhenAskedTo() {
        String path = path(json(client().submit(new SampleRequest())));

        assertThat(page(path + "?lang=en", "text/html").body())
                .contains("<html lang=\"en\"")
                .contains("Hello Ayu,")
                .contains("Submitted")
                .contains("href=\"?lang=id\"");
    }

    @Test
    void programsGetTheSameAsJson() {
        JsonNode accepted = json(client().submit(new SampleRequest()));

        HttpResponse<String> answer = page(path(accepted), "application/json");

        assertThat(json(answer).at("/trackingNumber")).isEqualTo(accepted.at("/trackingNumber"));
        assertThat(json(answer).at("/status").asString()).isEqualTo("SUBMITTED");
        assertThat(json(answer).at("/firstName").asString()).isEqualTo("Ayu");
        assertThat(answer.body()).doesNotContain("Candrakirana").doesNotContain("6171");
    }

    @Test
    void anUnknownAWrongAndAnExpiredLinkAreAnsweredAlike() {
        JsonNode accepted = json(client().submit(new SampleRequest()));
        String path = path(accepted);
        char last = path.charAt(path.length() - 2);
        String forged =
                path.substring(0, path.length() - 2)
                        + (last == 'A' ? 'B' : 'A')
                        + path.charAt(path.length() - 1);
        String unknown = "/track/" + "A".repeat(64);
        HttpResponse<String> expected = page("/track/x", "text/html");
        jdbc.update(
                "UPDATE link SET expires_at = now() - interval '1 minute'"
                        + " WHERE application_id = ?::uuid",
                accepted.at("/applicationId").asString());

        assertThat(expected.statusCode()).isEqualTo(404);
        assertThat(expected.body()).contains("Tautan tidak berlaku");
        for (String wrong : List.of(forged, unknown, path)) {
            HttpResponse<String> answer = page(wrong, "text/html");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(expected.body());
            assertThat(page(wrong, "application/json").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theStyleSheetNeedsNoLogin() {
        assertThat(page("/assets/sertel.css", "text/css").statusCode()).isEqualTo(200);
        assertThat(page("/assets/nothing.css", "text/css").statusCode()).isEqualTo(404);
    }

    @Test
    void theInterfaceIsDescribedAndTheDescriptionNeedsNoLogin() {
        HttpResponse<String> answer = page("/v3/api-docs", "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(
                        json(answer)
                                .at("/paths/~1api~1v1~1applications/post/requestBody/content")
                                .propertyNames())
                .containsExactly("multipart/form-data");
        assertThat(json(answer).at("/components/schemas/Submission/properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "application", "requestLetter", "bsreForm", "idCard", "appointmentDecree");
        assertThat(answer.body()).doesNotContain("\"caller\"");
    }

    private static String path(JsonNode accepted) {
        URI url = URI.create(accepted.at("/trackingUrl").asString());
        assertThat(url.toString()).startsWith("http://localhost:8081/track/");
        return url.getPath();
    }

    private HttpResponse<String> page(String path, String accept) {
        return client().send(client().request(path).header("Accept", accept).GET());
    }

    private IntakeClient client() {
        return new IntakeClient(port);
    }
}
