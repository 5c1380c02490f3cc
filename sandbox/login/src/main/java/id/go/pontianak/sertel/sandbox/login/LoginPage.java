package id.go.pontianak.sertel.sandbox.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The form on which people say who they are, and the page on which they log out. */
@RestController
class LoginPage {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

    private final PageText form = new PageText("login");
    private final PageText home = new PageText("home");
    private final People people;

    LoginPage(People people) throws IOException {
        this.people = people;
    }

    @GetMapping(path = "/login", produces = HTML)
    String form(
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "error", required = false) @Nullable String error,
            @RequestParam(name = "logout", required = false) @Nullable String logout) {
        Language language = language(request, response);
        Map<String, String> gaps = gaps(language, csrf);
        gaps.put("note", note(language, error, logout));
        gaps.put("described", error == null ? "" : " aria-describedby=\"note\"");
        return form.in(language, gaps);
    }

    @GetMapping(path = "/", produces = HTML)
    String home(
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication known) {
        Language language = language(request, response);
        Map<String, String> gaps = gaps(language, csrf);
        gaps.put("person", HtmlUtils.htmlEscape(people.named(known.getName()).name(), "UTF-8"));
        return home.in(language, gaps);
    }

    /** What was asked for now is kept for later, as the services' pages do it. */
    private static Language language(HttpServletRequest request, HttpServletResponse response) {
        Language language = Language.of(request);
        if (language.code().equals(request.getParameter("lang"))) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(Language.COOKIE, language.code())
                            .path("/")
                            .maxAge(LANGUAGE_KEPT)
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
        return language;
    }

    private static Map<String, String> gaps(Language language, CsrfToken csrf) {
        Map<String, String> gaps = new HashMap<>(language.gaps());
        gaps.put("csrf.name", HtmlUtils.htmlEscape(csrf.getParameterName()));
        gaps.put("csrf.token", HtmlUtils.htmlEscape(csrf.getToken()));
        return gaps;
    }

    private static String note(Language language, @Nullable String error, @Nullable String logout) {
        if (error != null) {
            return "<p id=\"note\" class=\"notice\" role=\"alert\">%s</p>"
                    .formatted(PageText.text(language, "login.wrong"));
        }
        return logout == null
                ? ""
                : "<p class=\"notice\" role=\"status\">%s</p>"
                        .formatted(PageText.text(language, "login.ended"));
    }
}
