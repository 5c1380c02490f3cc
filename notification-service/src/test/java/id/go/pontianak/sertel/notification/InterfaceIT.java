package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class InterfaceIT extends NotificationTestCase {

    private static final String WEBHOOK = "/webhooks/whatsapp";

    @Test
    void whatWasSentIsShownWithoutContentsAndAddresses() {
        var dewi = new CaseEvents("0001");
        mesh.say(dewi.submitted());
        JsonNode item = awaitState(dewi, "WHATSAPP", "tte_diterima", "READ");

        assertThat(item.at("/recipientRole").asString()).isEqualTo("APPLICANT");
        assertThat(item.at("/createdAt").asString()).endsWith("Z");
        assertThat(item.at("/sentAt").asString()).endsWith("Z");
        assertThat(notifications(dewi, Role.AUDITOR).toString())
                .doesNotContain("Santoso", dewi.email, dewi.phone.substring(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "OPERATOR", "VERIFIKATOR", "AUDITOR"})
    void thoseWhoMayReadGetAListForAnApplicationNobodyWasToldOf(Role role) {
        assertThat(notifications(new CaseEvents("0001"), role).isArray()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICE", "KEPALA_DINAS", "KABID_TKPBET", "KASI_PKS"})
    void othersMayNotRead(Role role) {
        assertThat(list("?applicationId=" + new CaseEvents("0001").id, Tokens.of(role, "x")))
                .isEqualTo(403);
    }

    @Test
    void withoutALoginOrAnApplicationThereIsNoList() {
        assertThat(list("?applicationId=" + new CaseEvents("0001").id, "")).isEqualTo(401);
        assertThat(list("", Tokens.of(Role.AUDITOR, "x"))).isEqualTo(400);
        HttpResponse<String> answer =
                get(url("/api/v1/notifications?applicationId=x"), Tokens.of(Role.AUDITOR, "x"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).at("/errors/0/code").asString())
                .isEqualTo("NO_UUID");
    }

    @Test
    void whoLooksForPagesIsLedToThemAndNotToALogin() {
        HttpResponse<String> answer = get(url("/"), "");

        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(answer.headers().firstValue("Location")).hasValue("http://localhost:8081/");
    }

    @Test
    void theWebhooksSetUpIsConfirmedOnlyWithOurToken() {
        String question =
                WEBHOOK + "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=";

        HttpResponse<String> confirmed = get(url(question + Outside.VERIFY_TOKEN), "");

        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(confirmed.body()).isEqualTo("1158201444");
        assertThat(confirmed.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/plain");
        assertThat(get(url(question + "another"), "").statusCode()).isEqualTo(403);
        assertThat(get(url(WEBHOOK), "").statusCode()).isEqualTo(403);
    }

    @Test
    void aReportIsBelievedOnlyWithItsSignature() {
        var agus = new CaseEvents("9948");
        mesh.say(agus.submitted());
        String id =
                awaitState(agus, "WHATSAPP", "tte_diterima", "DELIVERED")
                        .at("/notificationId")
                        .asString();
        String body = report(id, "read");

        assertThat(post(body, "sha256=" + "0".repeat(64))).isEqualTo(401);
        assertThat(post(body, "")).isEqualTo(401);
        assertThat(post(body + " ", signature(body))).isEqualTo(401);
        assertThat(shown(agus, "WHATSAPP", "tte_diterima").at("/state").asString())
                .isEqualTo("DELIVERED");

        assertThat(post(body, signature(body))).isEqualTo(200);
        assertThat(shown(agus, "WHATSAPP", "tte_diterima").at("/state").asString())
                .isEqualTo("READ");
        String earlier = report(id, "failed");
        assertThat(post(earlier, signature(earlier))).isEqualTo(200);
        assertThat(shown(agus, "WHATSAPP", "tte_diterima").at("/state").asString())
                .isEqualTo("READ");
    }

    @Test
    void newsThatWeDoNotKnowIsTaken() {
        String news =
                """
                {"object": "x", "entry": [{"changes": [{"field": "other", "value": {"a": [1]}},
                 {"value": {"statuses": [{"id": "wamid.unknown", "status": "read"},
                                         {"id": "wamid.unknown", "status": "warped"}]}}]}]}
                """;

        assertThat(post(news, signature(news))).isEqualTo(200);
        assertThat(post("{", signature("{"))).isEqualTo(400);
    }

    @Test
    void aReportThatIsTooLargeIsRefused() {
        String large = " ".repeat(3 * 1024 * 1024 + 1);

        assertThat(post(large, signature(large))).isEqualTo(413);
    }

    private int list(String query, String token) {
        return get(url("/api/v1/notifications" + query), token).statusCode();
    }

    private int post(String body, String signature) {
        var request =
                HttpRequest.newBuilder(URI.create(url(WEBHOOK)))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(signature.isEmpty()
                        ? request
                        : request.header("X-Hub-Signature-256", signature))
                .statusCode();
    }

    /**
     * As the Cloud API words it since numbers may be missing: only our own mark says which it is.
     */
    private static String report(String id, String status) {
        return """
        {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "messages",
         "value": {"messaging_product": "whatsapp", "statuses": [{"id": "wamid.other", "status": "%s",
          "timestamp": "1767225600", "recipient_user_id": "ID.13", "news": {"of": "tomorrow"},
          "biz_opaque_callback_data": "%s"}]}}]}]}
        """
                .formatted(status, id);
    }

    private static String signature(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            Outside.APP_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256="
                    + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
