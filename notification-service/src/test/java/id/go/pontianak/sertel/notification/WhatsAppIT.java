package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.NotificationFailed;
import id.go.pontianak.sertel.event.NotificationSent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

@ExtendWith(OutputCaptureExtension.class)
class WhatsAppIT extends NotificationTestCase {

    private static final String DIRECT = "tte_diterima";
    private static final String NO_REPORTS =
            """
            {"method": "WEBHOOK", "path": "/*", "action": "CLOSE_BEFORE", "times": 3}
            """;

    @Test
    void aMessageIsFollowedUntilItIsRead() {
        var read = new CaseEvents("0001");
        var onlyDelivered = new CaseEvents("9948");
        var readAtOnce = new CaseEvents("9949");
        mesh.say(read.submitted());
        mesh.say(onlyDelivered.submitted());
        mesh.say(readAtOnce.submitted());

        awaitState(read, "WHATSAPP", DIRECT, "READ");
        awaitState(onlyDelivered, "WHATSAPP", DIRECT, "DELIVERED");
        awaitState(readAtOnce, "WHATSAPP", DIRECT, "READ");
        assertThat(sent(read)).hasSize(1);
    }

    @Test
    void whenTheAnswerIsLostAfterAcceptanceExactlyOneMessageGoesOut() {
        var lost = new CaseEvents("9950");

        mesh.say(lost.submitted());

        awaitState(lost, "WHATSAPP", DIRECT, "READ");
        assertThat(whatsApps(lost, 1)).hasSize(1);
        assertThat(sent(lost)).hasSize(1);
    }

    @Test
    void anUncertainMessageWithoutAReportIsGivenUpAndNeverSentAgain() {
        var lost = new CaseEvents("9950");
        misbehave(Outside.whatsApp(""), "[" + NO_REPORTS + "]");

        mesh.say(lost.submitted());

        awaitState(lost, "WHATSAPP", DIRECT, "UNCERTAIN");
        JsonNode failed = awaitState(lost, "WHATSAPP", DIRECT, "FAILED");
        assertThat(failed.at("/code").asString()).isEqualTo("UNCERTAIN");
        assertThat(whatsApps(lost, 1)).hasSize(1);
        assertThat(failures(lost)).containsExactly("UNCERTAIN");
        assertThat(mails(lost.email, "diterima", 1)).hasSize(1);
    }

    @Test
    void whatAnEarlierProcessHadBegunIsHeldAndNotSent() {
        var begun = new CaseEvents("0001");
        misbehave(
                Outside.whatsApp(""),
                "[{\"method\": \"POST\", \"path\": \"/v25.0/*\", \"status\": 503, \"times\": 0}]");
        mesh.say(begun.submitted());
        UUID id =
                await().until(
                                () -> shown(begun, "WHATSAPP", DIRECT),
                                shown -> shown.has("notificationId"))
                        .at("/notificationId")
                        .asString()
                        .transform(UUID::fromString);
        await().until(() -> attempts(id) >= 1);

        await().until(
                        () ->
                                jdbc.update(
                                                "UPDATE notification SET claims = 1, due_at = now()"
                                                    + " WHERE notification_id = ? AND claims = 0",
                                                id)
                                        == 1);
        misbehave(Outside.whatsApp(""), "[]");

        assertThat(awaitState(begun, "WHATSAPP", DIRECT, "FAILED").at("/code").asString())
                .isEqualTo("UNCERTAIN");
        assertThat(received(Outside.whatsApp(""), begun.phone.substring(1))).isEmpty();
    }

    @Test
    void whatWasSurelyNotSentIsTriedAgain() {
        var busyTwice = new CaseEvents("9929");
        var failsOnce = new CaseEvents("9931");
        var busyLonger = new CaseEvents("0001");
        mesh.say(busyTwice.submitted());
        mesh.say(failsOnce.submitted());
        awaitState(busyTwice, "WHATSAPP", DIRECT, "READ");
        awaitState(failsOnce, "WHATSAPP", DIRECT, "READ");
        misbehave(
                Outside.whatsApp(""),
                "[{\"method\": \"POST\", \"path\": \"/v25.0/*\", \"status\": 503, \"times\": 4}]");
        mesh.say(busyLonger.submitted());

        awaitState(busyLonger, "WHATSAPP", DIRECT, "READ");
        assertThat(accepted(busyTwice)).isOne();
        assertThat(accepted(failsOnce)).isOne();
        assertThat(accepted(busyLonger)).isOne();
    }

    @Test
    void whereTheRecipientCannotBeReachedTheMeshIsToldAndNothingIsRepeated() {
        var unreachable = new CaseEvents("9926");

        mesh.say(unreachable.submitted());

        awaitState(unreachable, "WHATSAPP", DIRECT, "FAILED");
        assertThat(whatsApps(unreachable, 1)).hasSize(1);
        assertThat(failures(unreachable)).containsExactly("131026");
        mails(unreachable.email, "diterima", 1);
    }

    @Test
    void aMessageThatFailsAfterItWasAcceptedIsReportedAsFailed() {
        var late = new CaseEvents("9947");

        mesh.say(late.submitted());

        awaitState(late, "WHATSAPP", DIRECT, "FAILED");
        assertThat(failures(late)).containsExactly("131026");
    }

    @Test
    void whileTheAccountIsRefusedMessagesAreParkedAndSentWhenItIsRight() {
        var parked = new CaseEvents("0001");
        misbehave(
                Outside.whatsApp(""),
                """
                [{"method": "POST", "path": "/v25.0/*", "status": 401, "times": 2,
                  "body": {"error": {"code": 190}}}]
                """);

        mesh.say(parked.submitted());

        awaitState(parked, "WHATSAPP", DIRECT, "READ");
        assertThat(accepted(parked)).isOne();
    }

    @Test
    void reportsThatComeTwiceChangeNothing() {
        var twice = new CaseEvents("0001");
        misbehave(
                Outside.whatsApp(""),
                "[{\"method\": \"WEBHOOK\", \"path\": \"/*\", \"action\": \"DUPLICATE\","
                        + " \"times\": 3}]");

        mesh.say(twice.submitted());

        awaitState(twice, "WHATSAPP", DIRECT, "READ");
        assertThat(sent(twice)).hasSize(1);
    }

    @Test
    void nothingThatIsLoggedNamesThePerson(CapturedOutput output) {
        var lost = new CaseEvents("9950");
        var unreachable = new CaseEvents("9926");
        misbehave(
                Outside.mailbox(),
                "[{\"method\": \"SMTP\", \"path\": \"/smtp\", \"status\": 451, \"times\":"
                    + " 1},{\"method\": \"SMTP\", \"path\": \"/smtp\", \"status\": 550, \"times\":"
                    + " 1}]");
        mesh.say(lost.submitted());
        mesh.say(unreachable.submitted());
        awaitState(lost, "WHATSAPP", DIRECT, "READ");
        awaitState(unreachable, "WHATSAPP", DIRECT, "FAILED");
        await().until(() -> output.getAll().contains("is put off: SMTP 451"));

        assertThat(output.getAll())
                .contains("may have been sent and is held")
                .doesNotContain(
                        lost.email,
                        lost.phone.substring(1),
                        unreachable.email,
                        unreachable.phone.substring(1),
                        "Santoso",
                        "6171014502900001",
                        token(lost.tracking));
    }

    private long accepted(CaseEvents of) {
        return whatsApps(of, 1).stream()
                .filter(request -> request.at("/status").asInt() == 200)
                .count();
    }

    private int attempts(UUID id) {
        Integer attempts =
                jdbc.queryForObject(
                        "SELECT (state ->> 'attempts')::integer FROM notification"
                                + " WHERE notification_id = ?",
                        Integer.class,
                        id);
        return attempts == null ? 0 : attempts;
    }

    private List<String> sent(CaseEvents of) {
        return mesh.heard(NotificationSent.class, of.id, 1).stream()
                .filter(event -> event.getChannel().equals("WHATSAPP"))
                .map(NotificationSent::getNotificationId)
                .toList();
    }

    private List<String> failures(CaseEvents of) {
        return mesh.heard(NotificationFailed.class, of.id, 1).stream()
                .map(NotificationFailed::getCode)
                .toList();
    }
}
