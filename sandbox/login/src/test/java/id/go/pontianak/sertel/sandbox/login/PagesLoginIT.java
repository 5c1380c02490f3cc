package id.go.pontianak.sertel.sandbox.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

class PagesLoginIT {

    private static final URI PAGE = URI.create(RunningLogin.PAGE);

    @TempDir Path folder;

    @Test
    void aPersonLogsInByFormAndThePageLearnsTheSameOfThemAsAScript() throws Exception {
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            JsonNode tokens = new Visitor(login).tokensFor(PAGE, "verifikator");

            Jwt access = login.verified(tokens.get("access_token").asString());
            assertThat(access.getAudience()).containsExactly("sertel");
            assertThat(access.getClaimAsStringList("roles")).containsExactly("VERIFIKATOR");
            Jwt identity = login.verified(tokens.get("id_token").asString());
            assertThat(identity.getAudience()).containsExactly(Clients.PAGES);
            assertThat(identity.getSubject()).isEqualTo(access.getSubject());
            assertThat(identity.getClaimAsStringList("roles")).containsExactly("VERIFIKATOR");
            assertThat(identity.getClaimAsString("nip")).matches("\\d{18}");
            assertThat(identity.getClaimAsString("name")).isNotBlank();
            assertThat(identity.getClaimAsString("sid")).isNotBlank();
            Jwt office =
                    login.verified(
                            new Visitor(login)
                                    .tokensFor(PAGE, "opd-dinkes")
                                    .get("id_token")
                                    .asString());
            assertThat(office.getClaimAsString("office_id")).isEqualTo("dinkes");
        }
    }

    @Test
    void aWrongPasswordIsSaidInTheLanguageThatWasChosen() throws Exception {
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            Visitor kadis = new Visitor(login);
            HttpResponse<String> answer = kadis.enter("kadis", "another");
            String again = answer.headers().firstValue("Location").orElseThrow();

            assertThat(kadis.get(again).body())
                    .contains("lang=\"id\"", "Nama pengguna atau kata sandi salah");
            kadis.get("/login?lang=en");
            assertThat(kadis.get(again).body())
                    .contains("lang=\"en\"", "Wrong user name or password");
        }
    }

    @Test
    void theFormRunsNothingAndLeadsNowhereButToTheServices() throws Exception {
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            HttpResponse<String> form = new Visitor(login).get("/login");

            assertThat(form.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "form-action 'self' http://localhost:8081 ")
                    .doesNotContain("unsafe");
            assertThat(form.body()).doesNotContain("<script", "style=", "{");
            assertThat(new Visitor(login).get("/assets/login.css").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aPersonLogsOutAndIsSentBackToThePage() throws Exception {
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            Visitor kadis = new Visitor(login);
            JsonNode tokens = kadis.tokensFor(PAGE, "kadis");

            HttpResponse<String> answer = kadis.endSession(PAGE, tokens);

            assertThat(answer.headers().firstValue("Location")).hasValue(RunningLogin.PAGE + "/");
            assertThat(kadis.sentFrom(PAGE)).endsWith("/login");
        }
    }

    @Test
    void aConfidentialClientMayProveItselfWithTheSecretOfTheCredentialsFile() throws Exception {
        Map<String, String> secrets = TestSecrets.all();
        secrets.put(Clients.PAGES, TestSecrets.of(Clients.PAGES));
        try (RunningLogin login = new RunningLogin(folder, secrets)) {
            String code = new Visitor(login).codeFor(PAGE, "kasi");
            Map<String, String> form = Visitor.exchange(PAGE, code);
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
            Visitor kasi = new Visitor(login);
            Map<String, String> form = Visitor.exchange(PAGE, kasi.codeFor(PAGE, "kasi"));
            form.put("code_verifier", Visitor.VERIFIER.replace('a', 'b'));

            assertThat(kasi.post("/oauth2/token", form).statusCode()).isGreaterThanOrEqualTo(400);
        }
    }
}
