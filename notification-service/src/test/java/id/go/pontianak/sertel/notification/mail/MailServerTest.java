package id.go.pontianak.sertel.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.notification.letter.WrittenLetter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

class MailServerTest {

    private static final UUID ID = new UUID(7, 7);
    private static final WrittenLetter LETTER =
            new WrittenLetter("Perihal — é", "Teks", "<p>Teks</p>");

    @Test
    void aLetterIsTakenUnderAnIdMadeOfTheMessages() throws Exception {
        try (var server = new ScriptedMailServer(Map.of())) {
            assertThat(take(server.port(), "siti@go.id")).isEqualTo(new MailServer.Reply.Taken());
            assertThat(server.heard())
                    .contains("Message-ID: <" + ID + "@diskominfo.test>")
                    .contains("Auto-Submitted: auto-generated")
                    .contains("RCPT TO:<siti@go.id>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550, Declined",
        "RCPT, 451, Later",
        "MAIL, 553, Declined",
        "MAIL, 452, Later",
        "., 554, Declined",
        "., 421, Later"
    })
    void theServersCodeDecidesWhetherItIsAskedAgain(String command, int code, String reply)
            throws Exception {
        try (var server = new ScriptedMailServer(Map.of(command, code + " because"))) {
            assertThat(take(server.port(), "siti@go.id"))
                    .hasToString(reply + "[code=" + code + "]");
        }
    }

    @Test
    void aConnectionThatIsCutAfterTheContentLeavesItOpenWhetherTheLetterWasTaken()
            throws Exception {
        try (var server = new ScriptedMailServer(Map.of(".", ScriptedMailServer.CUT))) {
            assertThatThrownBy(() -> take(server.port(), "siti@go.id"))
                    .isInstanceOf(MailSendException.class);
            assertThat(server.heard()).contains(".");
        }
    }

    @Test
    void aServerThatIsNotThereWasSurelyNotReached() throws Exception {
        int port = closedPort();

        assertThatThrownBy(() -> take(port, "siti@go.id")).isInstanceOf(ConnectException.class);
    }

    @Test
    void whatIsNoAddressIsNotTriedAgain() throws Exception {
        try (var server = new ScriptedMailServer(Map.of())) {
            assertThat(take(server.port(), "siti @ go.id"))
                    .isEqualTo(new MailServer.Reply.Declined(553));
        }
    }

    private static MailServer.Reply take(int port, String to) throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.timeout", "5000");
        return new MailServer(sender, "sertel@diskominfo.test")
                .take(ID, to, LETTER, Instant.parse("2026-03-02T01:00:00Z"));
    }

    private static int closedPort() throws IOException {
        try (var server = new ScriptedMailServer(Map.of())) {
            return server.port();
        }
    }
}
