package id.go.pontianak.sertel.sandbox.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class PagesLoginIT {

    private static final String CALLBACK = RunningLogin.PAGE + "/login/oauth2/code/sertel";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-0123";

    @TempDir Path folder;

    @Test
    void aPersonLogsInByFormAndThePageLearnsTheSameOfThemAsAScript() throws Exception {
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            JsonNode tokens = tokensOf(login, "verifikator");

            Jwt access = login.verified(tokens.get("access_token").asString());
            assertThat(access.getAudience()).containsExactly("sertel");
            assertThat(access.getClaimAsStringList("roles")).containsExactly("VERIFIKATOR");
            Jwt identity = login.verified(tokens.get("id_token").asString());
            assertThat(identity.getAudience()).containsExactly(Clients.PAGES);
            assertThat(identity.getSubject()).isEqualTo(access.getSubject());
            assertThat(identity.getClaimAsStringList("roles")).containsExactly("VERIFIKATOR");
            assertThat(identity.getClaimAsString("nip")).matches("\\d{18}");
        }
    }

    @Test
    void aWrongPasswordIsSaidInBothLanguages() throws Exception {
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            HttpResponse<String> answer = enter(login, "kadis", "another");

            assertThat(login.get(answer.headers().firstValue("Location").orElseThrow()).body())
                    .contains("Nama pengguna atau kata sandi salah", "Wrong user name");
        }
    }

    @Test
    void aPersonLogsOutAndIsSentBackToThePage() throws Exception {
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            String identity = tokensOf(login, "kadis").get("id_token").asString();

            HttpResponse<String> answer =
                    login.get(
                            "/connect/logout?"
                                    + RunningLogin.encoded(
                                            Map.of(
                                                    "id_token_hint",
                                                    identity,
                                                    "post_logout_redirect_uri",
                                                    RunningLogin.PAGE + "/")));

            assertThat(answer.headers().firstValue("Location")).hasValue(RunningLogin.PAGE + "/");
            assertThat(login.get(authorization()).headers().firstValue("Location").orElseThrow())
                    .endsWith("/login");
        }
    }

    @Test
    void aConfidentialClientMayProveItselfWithTheSecretOfTheCredentialsFile() throws Exception {
        Map<String, String> secrets = TestSecrets.all();
        secrets.put(Clients.PAGES, TestSecrets.of(Clients.PAGES));
        try (RunningLogin login = new RunningLogin(folder, secrets)) {
            String code = codeFor(login, "kasi");
            Map<String, String> form = exchange(code);
            form.remove("client_id");

            HttpResponse<String> answer =
                    login.postAs(
                            Clients.PAGES, TestSecrets.of(Clients.PAGES), "/oauth2/token", form);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            Map<String, String> form = exchange(codeFor(login, "kasi"));
            form.put("code_verifier", VERIFIER.replace('a', 'b'));

            assertThat(login.post("/oauth2/token", form).statusCode()).isGreaterThanOrEqualTo(400);
        }
    }

    private static JsonNode tokensOf(RunningLogin login, String user) throws Exception {
        Map<String, String> form = exchange(codeFor(login, user));
        HttpResponse<String> answer = login.post("/oauth2/token", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RunningLogin.json(answer);
    }

    private static String codeFor(RunningLogin login, String user) throws Exception {
        assertThat(login.get(authorization()).headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
        HttpResponse<String> entered = enter(login, user, TestSecrets.of(user));
        String saved = entered.headers().firstValue("Location").orElseThrow();
        String back = login.get(saved).headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(CALLBACK).contains("state=a-state");
        return back.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    private static HttpResponse<String> enter(RunningLogin login, String user, String password)
            throws Exception {
        String page = login.get("/login").body();
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(csrf.find()).as(page).isTrue();
        return login.post(
                "/login", Map.of("username", user, "password", password, "_csrf", csrf.group(1)));
    }

    private static String authorization() throws NoSuchAlgorithmException {
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/oauth2/authorize?"
                + RunningLogin.encoded(
                        Map.of(
                                "response_type", "code",
                                "client_id", Clients.PAGES,
                                "redirect_uri", CALLBACK,
                                "scope", "openid profile",
                                "state", "a-state",
                                "code_challenge_method", "S256",
                                "code_challenge",
                                        Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(hash)));
    }

    private static Map<String, String> exchange(String code) {
        return new TreeMap<>(
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", Clients.PAGES,
                        "code", code,
                        "redirect_uri", CALLBACK,
                        "code_verifier", VERIFIER));
    }
}
