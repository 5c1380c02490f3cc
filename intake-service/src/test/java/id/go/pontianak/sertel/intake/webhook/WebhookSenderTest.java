package id.go.pontianak.sertel.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.webhook.Receiver.Mood;
import id.go.pontianak.sertel.sandbox.infrastructure.RefusingPort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

class WebhookSenderTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @ParameterizedTest
    @CsvSource({
        "FAILS, 1, 500, not taken",
        "IS_BUSY, 3, 503, not taken",
        "HAS_MOVED, 1, 307, not taken",
        "HANGS_UP, 1, , NoHttpResponseException",
        "IS_SILENT, 1, , no answer in time",
    })
    void whatIsNotTakenHasFailedAndTheOfficeIsToldHow(
            Mood mood, int sent, Integer status, String error) throws IOException {
        try (var elsewhere = new Receiver();
                var receiver = new Receiver();
                var client = client(true)) {
            receiver.movesTo(elsewhere.url());
            receiver.is(mood);

            Outcome outcome = sender(client).send(delivery(receiver.url()));

            assertThat(outcome)
                    .usingRecursiveComparison()
                    .ignoringFields(mood == Mood.HANGS_UP ? "error" : "none")
                    .isEqualTo(new Outcome.Failed(sent, status, error));
            assertThat(receiver.heard()).hasSize(sent);
            assertThat(elsewhere.heard()).isEmpty();
        }
    }

    @Test
    void anAnswerIsNotReadAnyFurtherThanItsStatus() throws IOException {
        try (var receiver = new Receiver();
                var client = client(true)) {
            receiver.is(Mood.NEVER_STOPS);

            assertThat(sender(client).send(delivery(receiver.url())))
                    .isEqualTo(new Outcome.Delivered(1, 200));
        }
    }

    @Test
    void whereNobodyListensNothingWasSaid() throws IOException {
        try (var nobody = new RefusingPort();
                var client = client(true)) {
            String url = "http://127.0.0.1:" + nobody.number() + "/hook";
            assertThat(sender(client).send(delivery(url)))
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed -> {
                                assertThat(failed.status()).isNull();
                                assertThat(failed.error()).isEqualTo("not reached");
                            });
        }
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "localhost"})
    void anAddressThatMayNotBeCalledIsNotCalledWhateverWasAllowedBefore(String host)
            throws IOException {
        try (var receiver = new Receiver();
                var client = client(false)) {
            String url = receiver.url().replace("127.0.0.1", host);

            assertThat(sender(client).send(delivery(url)))
                    .isEqualTo(new Outcome.Failed(0, null, "address not allowed"));
            assertThat(receiver.heard()).isEmpty();
        }
    }

    private static Delivery delivery(String url) {
        return new Delivery(UUID.randomUUID(), UUID.randomUUID(), url, "{}", 0, 1);
    }

    private static WebhookSender sender(WebhookClient client) {
        return new WebhookSender(
                client, WebhookSecrets.of(KEY), properties(true), Clock.systemUTC());
    }

    private static WebhookClient client(boolean loopback) {
        return new WebhookClient(properties(loopback));
    }

    private static WebhookProperties properties(boolean loopback) {
        return new Binder(
                        new MapConfigurationPropertySource(
                                Map.of(
                                        "sertel.intake.webhooks.allow-loopback",
                                        loopback,
                                        "sertel.intake.webhooks.guard.time-limit",
                                        "500ms")))
                .bind("sertel.intake.webhooks", WebhookProperties.class)
                .get();
    }
}
