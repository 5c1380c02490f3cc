package id.go.pontianak.sertel.sandbox.login;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The form on which people say who they are, in both languages. */
@RestController
class LoginPage {

    private final String page;

    LoginPage() throws IOException {
        page = new ClassPathResource("login.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String form(
            CsrfToken csrf,
            @RequestParam(name = "error", required = false) @Nullable String error,
            @RequestParam(name = "logout", required = false) @Nullable String logout) {
        return page.replace("{note}", note(error, logout))
                .replace("{csrf-name}", HtmlUtils.htmlEscape(csrf.getParameterName()))
                .replace("{csrf-token}", HtmlUtils.htmlEscape(csrf.getToken()));
    }

    private static String note(@Nullable String error, @Nullable String logout) {
        if (error != null) {
            return """
            <p role="alert">Nama pengguna atau kata sandi salah.
            <span lang="en">Wrong user name or password.</span></p>
            """;
        }
        return logout == null
                ? ""
                : """
                <p role="status">Anda sudah keluar.
                <span lang="en">You are logged out.</span></p>
                """;
    }
}
