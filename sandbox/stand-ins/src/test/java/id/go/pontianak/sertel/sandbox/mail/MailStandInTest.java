package id.go.pontianak.sertel.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.HttpCaller;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

class MailStandInTest {
    private static final String TO = "budi.santoso@pontianak.go.id";
    private static final String TEXT =
            "Yth. Bapak/Ibu, buka https://tte.test/track/k7?a=1&b=2.\nPontianak — ½ jam <b>";

    @TempDir Path state;
    private MailStandIn mail;
    private HttpCaller caller;

    @BeforeEach
    void start() throws IOException {
        mail = MailStandIn.start(MailSettings.onFreePorts(state));
        caller = new HttpCaller(mail.url(), Map.of());
    }

    @AfterEach
    void stop() throws IOException {
        caller.close();
        mail.close();
    }

    @Test
    void a_mail_is_shown_to_scripts_with_text_and_html() throws Exception {
        send(TO, "Undangan – TTE");

        var received = caller.received("?to=" + TO);
        assertThat(received).hasSize(1);
        var entry = received.get(0);
        assertThat(entry.path("from").asString()).isEqualTo("sertel@pontianak.go.id");
        assertThat(entry.path("to").asString()).isEqualTo(TO);
        assertThat(entry.path("subject").asString()).isEqualTo("Undangan – TTE");
        assertThat(entry.path("text").asString().strip()).isEqualTo(TEXT);
        assertThat(entry.path("html").asString()).contains("<script>");
        assertThat(entry.path("receivedAt").asString()).endsWith("Z");
        assertThat(entry.path("messageId").asString()).isNotBlank();
    }

    @Test
    void mails_come_newest_first_filtered_by_recipient_and_survive_a_restart() throws Exception {
        send(TO, "satu");
        send("lain@pontianak.go.id", "dua");
        send(TO, "tiga");
        stop();
        start();

        assertThat(caller.received("").valueStream().map(m -> m.path("subject").asString()))
                .containsExactly("tiga", "dua", "satu");
        assertThat(caller.received("?to=BUDI.santoso@pontianak.go.id")).hasSize(2);
        assertThat(caller.received("?to=santoso@pontianak.go.id")).isEmpty();
    }

    @Test
    void the_pages_escape_what_came_and_run_no_script() throws Exception {
        send(TO, "<script>alert(1)</script>");
        var id = caller.received("").get(0).path("id").asString();

        var list = caller.get("/");
        assertThat(new String(list.body(), UTF_8))
                .contains("&lt;script&gt;", "/messages/" + id)
                .doesNotContain("<script>");
        var page = caller.get("/messages/" + id);
        assertThat(new String(page.body(), UTF_8))
                .contains("<a href=\"https://tte.test/track/k7?a=1&amp;b=2\" rel=\"noreferrer\">")
                .contains("&lt;b&gt;")
                .doesNotContain("<script>");
        for (var path : List.of("/", "/messages/" + id, "/messages/" + id + "/html")) {
            assertThat(caller.get(path).headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("script-src");
        }
        assertThat(
                        caller.get("/messages/" + id + "/html")
                                .headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                .contains("sandbox");
        assertThat(caller.get("/messages/nothing").statusCode()).isEqualTo(404);
        assertThat(caller.get("/messages/..%2fjournal").statusCode()).isEqualTo(404);
    }

    @Test
    void the_fault_script_refuses_a_mail_and_loses_an_answer() throws Exception {
        caller.faults(
                List.of(
                        Map.of("method", "SMTP", "path", "/smtp", "status", 550),
                        Map.of("method", "SMTP", "path", "/smtp", "action", "CLOSE_BEFORE"),
                        Map.of("method", "SMTP", "path", "/smtp", "action", "CLOSE_AFTER")));

        assertThatThrownBy(() -> send(TO, "ditolak"))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("550");
        assertThatThrownBy(() -> send(TO, "putus")).isInstanceOf(MessagingException.class);
        assertThat(caller.received("")).isEmpty();
        assertThatThrownBy(() -> send(TO, "hilang")).isInstanceOf(MessagingException.class);
        assertThat(caller.received("")).hasSize(1);
        send(TO, "sampai");
        assertThat(caller.received("")).hasSize(2);
    }

    @Test
    void a_taken_smtp_port_is_named() {
        assertThatThrownBy(
                        () ->
                                MailStandIn.start(
                                        new MailSettings(
                                                0, mail.smtpPort(), state.resolve("other"))))
                .isInstanceOf(BindException.class)
                .hasMessageContaining(Integer.toString(mail.smtpPort()));
    }

    private void send(String to, String subject) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(mail.smtpPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("sertel@pontianak.go.id"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, UTF_8.name());
        var text = new MimeBodyPart();
        text.setText(TEXT, UTF_8.name());
        var html = new MimeBodyPart();
        html.setContent("<p>Halo<script>alert(1)</script></p>", "text/html; charset=UTF-8");
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);
    }
}
