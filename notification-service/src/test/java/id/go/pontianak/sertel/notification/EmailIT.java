package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.NotificationFailed;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class EmailIT extends NotificationTestCase {

    private final CaseEvents siti = new CaseEvents("0001");

    @Test
    void aMailboxThatDoesNotExistIsReportedAndNotTriedAgain() {
        misbehave(Outside.mailbox(), fault("\"status\": 550, \"times\": 2"));

        mesh.say(siti.submitted(false));

        JsonNode failed = awaitState(siti, "EMAIL", "tte_diterima", "FAILED");
        assertThat(failed.at("/code").asString()).isEqualTo("SMTP_550");
        assertThat(mesh.heard(NotificationFailed.class, siti.id, 1))
                .extracting(NotificationFailed::getCode)
                .containsOnly("SMTP_550");
        assertThat(received(Outside.mailbox(), siti.email)).isEmpty();
    }

    @Test
    void aServerThatIsBusyIsAskedAgain() {
        misbehave(Outside.mailbox(), fault("\"status\": 451, \"times\": 4"));

        mesh.say(siti.submitted(false));

        assertThat(mails(siti.email, "diterima", 1)).hasSize(1);
        awaitState(siti, "EMAIL", "tte_diterima", "SENT");
    }

    private static String fault(String what) {
        return "[{\"method\": \"SMTP\", \"path\": \"/smtp\", " + what + "}]";
    }
}
