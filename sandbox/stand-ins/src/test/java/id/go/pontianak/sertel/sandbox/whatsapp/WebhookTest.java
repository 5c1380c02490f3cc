package id.go.pontianak.sertel.sandbox.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.HttpCaller;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class WebhookTest extends WhatsAppTestCase {
    @Test
    void statuses_are_told_in_order_with_our_mark_and_a_signature() throws Exception {
        var answer = HttpCaller.json(send(message(NUMBER)));

        await().until(() -> receiver.taken().size() == 3);
        assertThat(receiver.statuses()).containsExactly("sent", "delivered", "read");
        for (var hook : receiver.taken()) {
            assertThat(hook.signature()).isEqualTo("sha256=" + hmac(hook.body()));
            assertThat(hook.status().path("biz_opaque_callback_data").asString())
                    .isEqualTo("ntf-1");
            assertThat(hook.status().path("id"))
                    .isEqualTo(answer.path("messages").path(0).path("id"));
            assertThat(hook.status().path("recipient_id").asString()).isEqualTo(NUMBER);
        }
    }

    @Test
    void a_webhook_that_is_not_taken_is_told_again() throws IOException {
        receiver.answerWith(503);
        send(message(NUMBER));
        await().until(() -> receiver.taken().size() >= 3);
        assertThat(receiver.statuses()).containsOnly("sent");

        receiver.answerWith(200);

        await().until(() -> receiver.statuses().contains("read"));
    }

    @Test
    void what_was_not_taken_before_a_restart_is_told_after_it() throws IOException {
        receiver.answerWith(503);
        send(message(NUMBER));
        await().until(() -> !receiver.taken().isEmpty());
        stopWhatsApp();
        receiver.taken().clear();
        receiver.answerWith(200);

        startWhatsApp();

        await().until(() -> receiver.statuses().contains("read"));
    }

    @Test
    void a_message_can_fail_after_it_was_accepted() throws IOException {
        assertThat(send(message("628120009947")).statusCode()).isEqualTo(200);

        await().until(() -> receiver.taken().size() == 2);
        assertThat(receiver.statuses()).containsExactly("sent", "failed");
        var error = receiver.taken().getLast().status().path("errors").path(0);
        assertThat(error.path("code").asInt()).isEqualTo(131026);
    }

    @Test
    void read_can_come_without_delivered_and_delivered_without_read() throws IOException {
        send(message("628120009949"));
        await().until(() -> receiver.taken().size() == 2);
        assertThat(receiver.statuses()).containsExactly("sent", "read");

        send(message("628120009948"));
        await().until(() -> receiver.taken().size() == 4);
        assertThat(receiver.statuses()).endsWith("sent", "delivered");
    }

    @Test
    void the_fault_script_repeats_and_drops_webhooks() throws IOException {
        caller.faults(
                List.of(
                        Map.of("method", "WEBHOOK", "path", "/sent", "action", "CLOSE_BEFORE"),
                        Map.of("method", "WEBHOOK", "path", "/read", "action", "DUPLICATE")));

        send(message(NUMBER));

        await().until(() -> receiver.taken().size() == 3);
        assertThat(receiver.statuses()).containsExactly("delivered", "read", "read");
    }

    private static String hmac(byte[] body) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
