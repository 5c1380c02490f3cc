package id.go.pontianak.sertel.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;

import java.time.Duration;
import java.util.List;

class CallersTest {

    private static final Callers CALLERS =
            new Callers(
                    new SecurityProperties(
                            "sertel",
                            "roles",
                            "office_id",
                            "name",
                            "nip",
                            "preferred_username",
                            List.of(),
                            100,
                            Duration.ofMinutes(10)));

    @ParameterizedTest
    @CsvSource({
        "197801012003121001, 197801012003121001",
        "19780101 200312 1 001, 197801012003121001",
        "19780101-200312-1-001, 197801012003121001"
    })
    void aCivilServantNumberIsItsDigitsHoweverItIsWritten(String claim, String nip) {
        assertThat(CALLERS.caller(token().claim("nip", claim).build()).nip()).isEqualTo(nip);
    }

    @Test
    void aTokenNeedsNoCivilServantNumber() {
        assertThat(CALLERS.caller(token().build()).nip()).isNull();
    }

    private static Jwt.Builder token() {
        return Jwt.withTokenValue("token").header("alg", "none").subject("kadis");
    }
}
