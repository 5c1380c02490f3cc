package id.go.pontianak.sertel.sandbox.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class LogoutEverywhereIT {

    @TempDir Path folder;

    private ListeningPage one;
    private ListeningPage another;
    private ServerSocket silent;
    private RunningLogin login;

    @BeforeEach
    void start() throws IOException {
        one = new ListeningPage();
        another = new ListeningPage();
        silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        login =
                new RunningLogin(
                        folder,
                        TestSecrets.all(),
                        List.of(one.address(), another.address(), silentPage()));
    }

    @AfterEach
    void stop() throws IOException {
        login.close();
        silent.close();
        another.close();
        one.close();
    }

    @Test
    void everyPageThatTheBrowserLoggedInToIsToldThatTheSessionHasEnded() throws Exception {
        Visitor kadis = new Visitor(login);
        JsonNode tokens = kadis.tokensFor(one.address(), "kadis");
        kadis.tokensFor(another.address(), "kadis");

        HttpResponse<String> answer = kadis.endSession(one.address(), tokens);

        assertThat(answer.headers().firstValue("Location")).hasValue(one.address() + "/");
        Jwt identity = login.verified(tokens.get("id_token").asString());
        assertThat(one.tokens()).hasSize(1).allSatisfy(token -> saysSo(token, identity));
        assertThat(another.tokens()).hasSize(1).allSatisfy(token -> saysSo(token, identity));
        assertThat(kadis.sentFrom(another.address())).endsWith("/login");
    }

    private void saysSo(String token, Jwt identity) throws Exception {
        assertThat(SignedJWT.parse(token).getHeader().getType()).hasToString("logout+jwt");
        Jwt said = login.verifiedLogout(token);
        assertThat(said.getClaimAsString("iss")).isEqualTo(identity.getClaimAsString("iss"));
        assertThat(said.getSubject()).isEqualTo(identity.getSubject());
        assertThat(said.getAudience()).containsExactly(Clients.PAGES);
        assertThat(said.getClaimAsString("sid")).isEqualTo(identity.getClaimAsString("sid"));
        assertThat(said.getId()).isNotBlank();
        assertThat(said.getIssuedAt()).isBeforeOrEqualTo(Instant.now());
        assertThat(said.getClaimAsMap("events"))
                .containsOnlyKeys("http://schemas.openid.net/event/backchannel-logout");
        assertThat(said.hasClaim("nonce")).isFalse();
    }

    @Test
    void theButtonOnTheLoginItselfLogsOutEverywhereToo() throws Exception {
        Visitor kasi = new Visitor(login);
        kasi.tokensFor(one.address(), "kasi");

        HttpResponse<String> answer = kasi.submit("/", "/logout", Map.of());

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?logout");
        assertThat(one.tokens()).hasSize(1);
        assertThat(another.tokens()).as("was never visited").isEmpty();
    }

    @Test
    void anotherBrowserOfTheSamePersonStaysLoggedIn() throws Exception {
        Visitor desk = new Visitor(login);
        Visitor phone = new Visitor(login);
        JsonNode atDesk = desk.tokensFor(one.address(), "kadis");
        phone.tokensFor(another.address(), "kadis");
        // After the newer browser's login, so that the older one is not the newest session.
        JsonNode laterAtDesk = desk.tokensFor(one.address(), "kadis");

        desk.endSession(one.address(), laterAtDesk);

        assertThat(session(laterAtDesk)).isEqualTo(session(atDesk));
        assertThat(another.tokens()).isEmpty();
        assertThat(phone.sentFrom(another.address())).contains("code=");
        assertThat(desk.sentFrom(one.address())).endsWith("/login");
    }

    private String session(JsonNode tokens) {
        Jwt identity = login.verified(tokens.get("id_token").asString());
        return Objects.requireNonNull(identity.getClaimAsString("sid"));
    }

    @Test
    void aPageThatDoesNotAnswerIsNotWaitedForAndTheOthersAreToldAllTheSame() throws Exception {
        Visitor kabid = new Visitor(login);
        kabid.tokensFor(silentPage(), "kabid");
        JsonNode tokens = kabid.tokensFor(one.address(), "kabid");

        HttpResponse<String> answer = kabid.endSession(one.address(), tokens);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(one.tokens()).hasSize(1);
    }

    /** Takes connections, and never says a word. */
    private URI silentPage() {
        return URI.create("http://localhost:" + silent.getLocalPort());
    }
}
