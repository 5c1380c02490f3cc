package id.go.pontianak.sertel.sandbox.bsre;

import static id.go.pontianak.sertel.sandbox.bsre.RegistrationTest.assertFault;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.HttpCaller;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Map;

class PassphraseTest extends BsreTestCase {
    private static final String PASSPHRASE = "Kenari-81x!Senja";

    @Test
    void a_link_is_given_only_between_approval_and_certificate() throws IOException {
        assertFault(caller.link(NIK, "s"), 404, 2011);
        restart(Duration.ofMinutes(1));
        caller.register(NIK, "request-1");
        assertThat(caller.link(NIK, "s").statusCode()).isEqualTo(409);
        clock.move(Duration.ofMinutes(2));

        var url = caller.linkUrl(NIK);
        assertThat(url).startsWith(bsre.url() + "/passphrase/");
        caller.passphrase(url, PASSPHRASE, PASSPHRASE);

        var late = caller.link(NIK, "s");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(HttpCaller.json(late).path("status").asString()).isEqualTo("ISSUE");
    }

    @Test
    void a_live_link_is_given_again_and_an_expired_one_replaced() throws IOException {
        caller.register(NIK, "request-1");
        var first = HttpCaller.json(caller.link(NIK, "one"));
        var second = HttpCaller.json(caller.link(NIK, "two"));
        assertThat(second).isEqualTo(first);

        clock.move(Duration.ofMinutes(61));

        var third = caller.linkUrl(NIK);
        assertThat(third).isNotEqualTo(first.path("url").asString());
        assertThat(caller.http().get(first.path("url").asString()).statusCode()).isEqualTo(410);
        assertThat(caller.http().get(third).statusCode()).isEqualTo(200);
    }

    @Test
    void an_address_to_return_to_must_be_of_the_web() throws IOException {
        caller.register(NIK, "request-1");

        var answer =
                caller.http()
                        .post(
                                "/api/user/passphrase-link",
                                Map.of("nik", NIK, "returnUrl", "javascript:x", "state", "s"));

        assertFault(answer, 400, 4015);
    }

    @Test
    void the_page_is_a_form_that_nothing_else_may_frame_or_keep() throws IOException {
        caller.register(NIK, "request-1");

        var page = caller.http().get(caller.linkUrl(NIK));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), UTF_8))
                .contains("<html lang=\"id\">", "name=\"passphrase\"", "name=\"confirmation\"")
                .contains("<label for=\"passphrase\">", "method=\"post\"")
                .doesNotContain("<script", NIK, BsreCaller.NAME);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self' http://localhost:8084");
    }

    @Test
    void a_passphrase_that_does_not_do_brings_the_page_again() throws IOException {
        caller.register(NIK, "request-1");
        var url = caller.linkUrl(NIK);

        var unequal = caller.passphrase(url, PASSPHRASE, PASSPHRASE + "x");
        assertThat(unequal.statusCode()).isEqualTo(422);
        assertThat(new String(unequal.body(), UTF_8))
                .contains("role=\"alert\"", "tidak sama")
                .doesNotContain(PASSPHRASE);
        assertThat(caller.passphrase(url, "short12", "short12").statusCode()).isEqualTo(422);
        assertThat(caller.passphrase(url, "pässwörter", "pässwörter").statusCode()).isEqualTo(422);
        assertThat(caller.status(NIK).path("status").asString()).isEqualTo("NO_CERTIFICATE");
        assertThat(caller.passphrase(url, PASSPHRASE, PASSPHRASE).statusCode()).isEqualTo(303);
    }

    @Test
    void success_returns_the_browser_with_the_state_and_spends_the_link() throws IOException {
        caller.register(NIK, "request-1");
        caller.link(NIK, "first");
        var url = HttpCaller.json(caller.link(NIK, "a b&c")).path("url").asString();

        var done = caller.passphrase(url, PASSPHRASE, PASSPHRASE);

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location"))
                .contains(BsreCaller.RETURN + "?state=a+b%26c");
        var status = caller.status(NIK);
        assertThat(status.path("status").asString()).isEqualTo("ISSUE");
        assertThat(status.path("status_code").asInt()).isEqualTo(1111);
        assertThat(caller.http().get(url).statusCode()).isEqualTo(410);
        assertThat(caller.passphrase(url, PASSPHRASE, PASSPHRASE).statusCode()).isEqualTo(410);
    }

    @Test
    void the_key_opens_with_the_passphrase_and_is_given_once() throws Exception {
        assertFault(caller.pkcs12(NIK), 404, 2011);
        caller.issue(NIK, PASSPHRASE);

        var answer = caller.pkcs12(NIK);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-pkcs12");
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(answer.body()), PASSPHRASE.toCharArray());
        var alias = store.aliases().nextElement();
        assertThat(store.getKey(alias, PASSPHRASE.toCharArray())).isInstanceOf(PrivateKey.class);
        assertThat(store.getCertificate(alias)).isEqualTo(caller.certificates(NIK).getFirst());
        assertFault(caller.pkcs12(NIK), 404, 4044);
        restart(Duration.ZERO);
        assertFault(caller.pkcs12(NIK), 404, 4044);
    }

    @Test
    void the_passphrase_is_nowhere_in_state_or_journal() throws IOException {
        caller.register(NIK, "request-1");
        var url = caller.linkUrl(NIK);
        caller.passphrase(url, PASSPHRASE, "something-else");
        caller.passphrase(url, PASSPHRASE, PASSPHRASE);

        var entries = caller.http().received("?nik=" + NIK);
        assertThat(entries.get(0).path("path").asString()).isEqualTo("/passphrase/{token}");
        assertThat(entries.toString()).doesNotContain(PASSPHRASE);
        try (var files = Files.walk(state)) {
            var regular = files.filter(Files::isRegularFile).toList();
            assertThat(regular).hasSizeGreaterThan(5);
            for (Path file : regular) {
                assertThat(Files.readString(file, ISO_8859_1)).doesNotContain(PASSPHRASE);
            }
        }
    }
}
