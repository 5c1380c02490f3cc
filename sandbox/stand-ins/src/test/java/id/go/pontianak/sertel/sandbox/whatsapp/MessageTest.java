package id.go.pontianak.sertel.sandbox.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.sandbox.standin.HttpCaller;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

class MessageTest extends WhatsAppTestCase {
    @Test
    void a_template_message_is_accepted_and_shown_to_scripts() throws IOException {
        var answer = send(message("+62 812-0000-001"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var json = HttpCaller.json(answer);
        assertThat(json.path("messaging_product").asString()).isEqualTo("whatsapp");
        assertThat(json.path("contacts").path(0).path("wa_id").asString()).isEqualTo(NUMBER);
        var wamid = json.path("messages").path(0).path("id").asString();
        assertThat(wamid).startsWith("wamid.");
        assertThat(json.path("messages").path(0).path("message_status").asString())
                .isEqualTo("accepted");
        var received = caller.received("?to=" + NUMBER);
        assertThat(received).hasSize(1);
        var entry = received.get(0);
        assertThat(entry.path("template").asString()).isEqualTo("tte_undangan_passphrase");
        assertThat(entry.path("parameters").path(0).asString()).isEqualTo("TTE-7K2M");
        assertThat(entry.path("parameters").path(1).asString()).isEqualTo("k7");
        assertThat(entry.path("wamid").asString()).isEqualTo(wamid);
        assertThat(entry.path("biz_opaque_callback_data").asString()).isEqualTo("ntf-1");
    }

    @Test
    void a_bad_token_gets_190() throws IOException {
        try (var stranger = new HttpCaller(whatsApp.url(), Map.of("Authorization", "Bearer x"))) {
            assertError(stranger.post("/v26.0/1055/messages", message(NUMBER)), 401, 190);
        }
    }

    @Test
    void another_phone_number_id_gets_100() throws IOException {
        assertError(caller.post("/v26.0/999/messages", message(NUMBER)), 400, 100);
        assertError(caller.post("/latest/1055/messages", message(NUMBER)), 400, 100);
    }

    @Test
    void what_is_missing_or_malformed_is_refused_as_meta_does() throws IOException {
        var noTemplate = message(NUMBER);
        noTemplate.remove("template");
        assertError(send(noTemplate), 400, 131008);
        var noProduct = message(NUMBER);
        noProduct.remove("messaging_product");
        assertError(send(noProduct), 400, 131008);
        assertError(send(message("0812")), 400, 100);
        var freeText = message(NUMBER);
        freeText.put("type", "text");
        assertError(send(freeText), 400, 131047);
        var newline = message(NUMBER);
        newline.put(
                "template",
                Map.of(
                        "name",
                        "x",
                        "language",
                        Map.of("code", "id"),
                        "components",
                        List.of(Map.of("type", "body", "parameters", List.of(text("a\nb"))))));
        assertError(send(newline), 400, 132012);
        assertThat(receiver.taken()).isEmpty();
    }

    @Test
    void magic_numbers_are_refused_for_ever_twice_or_once() throws IOException {
        assertError(send(message("628120009926")), 400, 131026);
        assertError(send(message("628120009929")), 429, 130429);
        assertError(send(message("628120009929")), 429, 130429);
        assertThat(send(message("628120009929")).statusCode()).isEqualTo(200);
        assertError(send(message("628120009931")), 500, 131000);
        assertThat(send(message("628120009931")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_magic_number_loses_the_answer_but_takes_the_message() throws IOException {
        assertThatThrownBy(() -> send(message("628120009950"))).isInstanceOf(IOException.class);

        assertThat(caller.received("?to=628120009950").get(0).path("wamid").asString())
                .startsWith("wamid.");
    }

    private static void assertError(HttpResponse<byte[]> answer, int http, int code) {
        assertThat(answer.statusCode()).isEqualTo(http);
        var error = HttpCaller.json(answer).path("error");
        assertThat(error.path("code").asInt()).isEqualTo(code);
        assertThat(error.path("type").asString()).isEqualTo("OAuthException");
        assertThat(error.path("error_data").path("details").asString()).isNotBlank();
    }
}
