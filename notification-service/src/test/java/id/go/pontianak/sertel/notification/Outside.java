package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.sandbox.infrastructure.Ports;
import id.go.pontianak.sertel.sandbox.mail.MailSettings;
import id.go.pontianak.sertel.sandbox.mail.MailStandIn;
import id.go.pontianak.sertel.sandbox.whatsapp.WhatsAppSettings;
import id.go.pontianak.sertel.sandbox.whatsapp.WhatsAppStandIn;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

/** The mail and WhatsApp stand-ins, and a service that is told of them and is impatient. */
final class Outside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String APP_SECRET = "app-secret-for-tests";
    static final String VERIFY_TOKEN = "verify-token-for-tests";

    private static final int PORT = Ports.free();
    private static final MailStandIn MAIL = mail();
    private static final WhatsAppStandIn WHATSAPP = whatsApp();

    static String mailbox() {
        return MAIL.url();
    }

    static String whatsApp(String path) {
        return WHATSAPP.url() + path;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "outside",
                                Map.ofEntries(
                                        Map.entry("server.port", PORT),
                                        Map.entry("spring.mail.host", "127.0.0.1"),
                                        Map.entry("spring.mail.port", MAIL.smtpPort()),
                                        Map.entry("sertel.whatsapp.url", WHATSAPP.url()),
                                        Map.entry("sertel.whatsapp.phone-number-id", "1055"),
                                        Map.entry("sertel.whatsapp.token", "token-for-tests"),
                                        Map.entry("sertel.whatsapp.app-secret", APP_SECRET),
                                        Map.entry("sertel.whatsapp.verify-token", VERIFY_TOKEN),
                                        Map.entry("sertel.whatsapp.park-for", "300ms"),
                                        Map.entry("sertel.whatsapp.guard.open-for", "200ms"),
                                        Map.entry("sertel.notification.email.open-for", "200ms"),
                                        Map.entry("sertel.notification.first-delay", "300ms"),
                                        Map.entry("sertel.notification.report-within", "3s"),
                                        Map.entry("sertel.notification.sending-from", "00:00"),
                                        Map.entry(
                                                "sertel.notification.sending-to",
                                                "23:59:59.999999999"),
                                        Map.entry(
                                                "sertel.notification.offices." + CaseEvents.OFFICE,
                                                CaseEvents.OFFICE_MAILBOX))));
    }

    private static MailStandIn mail() {
        try {
            return MailStandIn.start(MailSettings.onFreePorts(Files.createTempDirectory("mail")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WhatsAppStandIn whatsApp() {
        try {
            return WhatsAppStandIn.start(
                    WhatsAppSettings.onFreePort(
                                    Files.createTempDirectory("whatsapp"),
                                    "token-for-tests",
                                    APP_SECRET,
                                    "1055",
                                    URI.create("http://127.0.0.1:" + PORT + "/webhooks/whatsapp"))
                            .withDelays(Duration.ofMillis(20), Duration.ofMillis(100)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
