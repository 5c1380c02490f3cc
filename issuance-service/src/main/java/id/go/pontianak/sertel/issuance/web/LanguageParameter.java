package id.go.pontianak.sertel.issuance.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language switch of the public pages: {@code ?lang=en} counts more than the browser. */
@Component
class LanguageParameter extends OncePerRequestFilter {

    private static final Set<String> LANGUAGES = Set.of("id", "en");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String language = request.getParameter("lang");
        chain.doFilter(
                language != null && LANGUAGES.contains(language)
                        ? new Chosen(request, Locale.of(language))
                        : request,
                response);
    }

    private static final class Chosen extends HttpServletRequestWrapper {
        private final Locale locale;

        Chosen(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public String getHeader(String name) {
            return HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(name)
                    ? locale.toLanguageTag()
                    : super.getHeader(name);
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
