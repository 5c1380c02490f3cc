package id.go.pontianak.sertel.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookUrlTest {

    @ParameterizedTest
    @CsvSource({
        ", REQUIRED",
        "'  ', REQUIRED",
        "nonsense, WEBHOOK_URL_UNREADABLE",
        "https://a b/, WEBHOOK_URL_UNREADABLE",
        "ftp://8.8.8.8/, WEBHOOK_URL_UNREADABLE",
        "file:///etc/passwd, WEBHOOK_URL_UNREADABLE",
        "https://someone:secret@8.8.8.8/, WEBHOOK_URL_UNREADABLE",
        "https://8.8.8.8/#part, WEBHOOK_URL_UNREADABLE",
        "http://8.8.8.8/, WEBHOOK_NOT_HTTPS",
        "https://127.0.0.1/, WEBHOOK_ADDRESS_NOT_ALLOWED",
        "https://localhost/, WEBHOOK_ADDRESS_NOT_ALLOWED",
        "https://[::1]/, WEBHOOK_ADDRESS_NOT_ALLOWED",
        "https://2130706433/, WEBHOOK_ADDRESS_NOT_ALLOWED",
        "https://10.1.2.3/, WEBHOOK_ADDRESS_NOT_ALLOWED",
        "http://169.254.169.254/latest, WEBHOOK_ADDRESS_NOT_ALLOWED",
        "https://nowhere.invalid/, WEBHOOK_HOST_UNKNOWN",
    })
    void whatWillNotBeCalledIsRefusedWhenItIsRegistered(@Nullable String url, String code) {
        assertThat(refusal(new Reach(false, false), url)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.1.2.3/", "http://8.8.8.8/"})
    void onlyThisMachineMayBeCalledWithoutTls(String url) {
        assertThat(refusal(new Reach(true, true), url)).isEqualTo("WEBHOOK_NOT_HTTPS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://8.8.8.8/",
                "https://8.8.8.8:8443/hook?token=1",
                "https://10.1.2.3/",
                "http://127.0.0.1:1/",
                "http://localhost:1/x"
            })
    void theRestIsTakenAsItIs(String url) {
        assertThat(new WebhookUrl(new Reach(true, true)).check(url)).hasToString(url);
    }

    private static String refusal(Reach reach, @Nullable String url) {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> new WebhookUrl(reach).check(url));
        assertThat(problem.status().value()).isEqualTo(422);
        assertThat(problem.faults()).extracting(Fault::pointer).containsExactly("/url");
        return problem.faults().getFirst().code();
    }
}
