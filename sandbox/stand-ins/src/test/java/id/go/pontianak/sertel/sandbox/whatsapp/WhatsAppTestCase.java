package id.go.pontianak.sertel.sandbox.whatsapp;

import id.go.pontianak.sertel.sandbox.standin.HttpCaller;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stand-in that tells statuses at once to a receiver of our own. */
abstract class WhatsAppTestCase {
    static final String SECRET = "app-secret";
    static final String NUMBER = "628120000001";

    @TempDir Path directory;
    Receiver receiver;
    WhatsAppStandIn whatsApp;
    HttpCaller caller;

    @BeforeEach
    void start() throws IOException {
        receiver = new Receiver(directory.resolve("receiver"));
        startWhatsApp();
    }

    @AfterEach
    void stop() throws IOException {
        stopWhatsApp();
        receiver.close();
    }

    final void startWhatsApp() throws IOException {
        whatsApp =
                WhatsAppStandIn.start(
                        WhatsAppSettings.onFreePort(
                                        directory.resolve("whatsapp"),
                                        "token",
                                        SECRET,
                                        "1055",
                                        URI.create(receiver.url() + "/webhooks/whatsapp"))
                                .withDelays(Duration.ZERO, Duration.ofMillis(10)));
        caller = new HttpCaller(whatsApp.url(), Map.of("Authorization", "Bearer token"));
    }

    final void stopWhatsApp() throws IOException {
        caller.close();
        whatsApp.close();
    }

    static Map<String, Object> message(String to) {
        var message = new LinkedHashMap<String, Object>();
        message.put("messaging_product", "whatsapp");
        message.put("to", to);
        message.put("type", "template");
        message.put("biz_opaque_callback_data", "ntf-1");
        message.put(
                "template",
                Map.of(
                        "name",
                        "tte_undangan_passphrase",
                        "language",
                        Map.of("code", "id"),
                        "components",
                        List.of(
                                Map.of("type", "body", "parameters", List.of(text("TTE-7K2M"))),
                                Map.of(
                                        "type",
                                        "button",
                                        "sub_type",
                                        "url",
                                        "index",
                                        "0",
                                        "parameters",
                                        List.of(text("k7"))))));
        return message;
    }

    static Map<String, Object> text(String text) {
        return Map.of("type", "text", "text", text);
    }

    final HttpResponse<byte[]> send(Object message) throws IOException {
        return caller.post("/v26.0/1055/messages", message);
    }
}
