package id.go.pontianak.sertel.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

class WebhookSecretsTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");

    /** The example of the Standard Webhooks libraries. */
    @Test
    void signaturesAreThoseOfStandardWebhooks() {
        assertThat(
                        WebhookSecrets.signature(
                                Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                Instant.ofEpochSecond(1_614_265_330),
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whatIsShownIsWhatIsSignedWith() {
        WebhookSecrets secrets = WebhookSecrets.of(KEY);
        String shown = secrets.shown(ID);
        Instant at = Instant.ofEpochSecond(1_800_000_000);

        assertThat(shown).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(secrets.signature(ID, "m", at, "{}"))
                .isEqualTo(
                        WebhookSecrets.signature(
                                Base64.getDecoder().decode(shown.substring(6)), "m", at, "{}"));
    }

    @Test
    void everyWebhookAndEveryKeyHasSecretsOfItsOwn() {
        assertThat(WebhookSecrets.of(KEY).shown(ID))
                .isNotEqualTo(WebhookSecrets.of(KEY).shown(UUID.randomUUID()))
                .isNotEqualTo(WebhookSecrets.derivedFrom(KEY).shown(ID));
        assertThat(WebhookSecrets.derivedFrom(KEY).shown(ID))
                .isEqualTo(WebhookSecrets.derivedFrom(KEY).shown(ID));
    }

    @Test
    void aKeyThatIsTooShortIsRefused() {
        assertThatThrownBy(() -> WebhookSecrets.of("AAECAw=="))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
