package id.go.pontianak.sertel.sandbox.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

class ClientCredentialsIT {

    private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

    @TempDir static Path folder;

    private static RunningLogin login;

    @BeforeAll
    static void start() throws IOException {
        login = new RunningLogin(folder, TestSecrets.all());
    }

    @AfterAll
    static void stop() {
        login.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kadis, KEPALA_DINAS",
        "kabid, KABID_TKPBET",
        "kasi, KASI_PKS",
        "verifikator, VERIFIKATOR",
        "verifikator2, VERIFIKATOR",
        "admin, ADMINISTRATOR",
        "operator, OPERATOR",
        "operator2, OPERATOR",
        "auditor, AUDITOR"
    })
    void officialsGetATokenThatNamesTheirRoleAndTheirNip(String user, String role)
            throws Exception {
        Jwt token = login.verified(login.tokenOf(user));

        assertThat(token.getClaimAsStringList("roles")).containsExactly(role);
        assertThat(token.getClaimAsString("nip")).matches("\\d{18}");
        assertThat(token.getClaimAsString("name")).isNotBlank();
        assertThat(token.getClaims()).doesNotContainKey("office_id");
    }

    @ParameterizedTest
    @CsvSource({"opd-dinkes, dinkes", "opd-disdik, disdik"})
    void officesGetATokenThatNamesTheirOffice(String user, String office) throws Exception {
        Jwt token = login.verified(login.tokenOf(user));

        assertThat(token.getClaimAsStringList("roles")).containsExactly("OFFICE");
        assertThat(token.getClaimAsString("office_id")).isEqualTo(office);
        assertThat(token.getClaims()).doesNotContainKey("nip");
    }

    @Test
    void aTokenIsForSertelAndLastsHalfAnHourAndItsSubjectIsOpaqueAndOneOfAKind() throws Exception {
        Set<String> subjects = new HashSet<>();
        for (String user : TestSecrets.all().keySet()) {
            Jwt token = login.verified(login.tokenOf(user));

            assertThat(token.getClaimAsString("iss")).isEqualTo("http://localhost:9000");
            assertThat(token.getAudience()).containsExactly("sertel");
            assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
                    .isEqualTo(Duration.ofMinutes(30));
            assertThat(token.getSubject()).doesNotContain(user);
            assertThat(subjects.add(token.getSubject())).isTrue();
        }
    }

    @Test
    void theSecretMayAlsoStandInTheForm() throws Exception {
        HttpResponse<String> answer =
                login.post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                "kasi",
                                "client_secret",
                                TestSecrets.of("kasi")));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongSecretGetsNothing() throws Exception {
        assertThat(login.postAs("kasi", "another", "/oauth2/token", GRANT).statusCode())
                .isEqualTo(401);
    }
}
