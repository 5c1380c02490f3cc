package id.go.pontianak.sertel.platform.page;

import id.go.pontianak.sertel.platform.failure.Failures;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.security.Callers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Puts its frame around every page, and switches the language where that is asked for. */
final class Frames implements HandlerInterceptor {

    private static final List<String> LANGUAGES = List.of("id", "en");

    private final PageProperties properties;
    private final Callers callers;
    private final String service;

    Frames(PageProperties properties, Callers callers, String service) {
        this.properties = properties;
        this.callers = callers;
        this.service = service;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String language = wanted(request);
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (resolver != null && language != null && LANGUAGES.contains(language)) {
            resolver.setLocale(request, response, Locale.of(language));
        }
        return true;
    }

    /** A posted body is left to whoever takes it, who can say what is wrong with it. */
    private static @Nullable String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? null
                : UriComponentsBuilder.newInstance()
                        .query(query)
                        .build()
                        .getQueryParams()
                        .getFirst("lang");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !isRedirect(page.getViewName())) {
            page.addObject("frame", of(request));
        }
    }

    /** The frame of a request's page. */
    Frame of(HttpServletRequest request) {
        boolean english = RequestContextUtils.getLocale(request).getLanguage().equals("en");
        String other = english ? "id" : "en";
        Optional<Caller> caller = caller();
        List<Frame.Place> places =
                caller.map(known -> places(known, request.getRequestURI(), english))
                        .orElse(List.of());
        return new Frame(
                properties.city(),
                properties.department(),
                properties.procedure(),
                caller.map(Caller::name).orElse(null),
                caller.map(Frames::draftsOf).orElse(null),
                places,
                caller.isEmpty() ? "/" : places.isEmpty() ? null : places.getFirst().address(),
                english ? "en" : "id",
                other,
                switchAddress(request, other),
                properties.stylesheet() == null ? null : "/assets/" + properties.stylesheet());
    }

    /** Nobody while logins cannot be looked up: the page that says so has to be shown. */
    private Optional<Caller> caller() {
        try {
            return callers.current();
        } catch (RuntimeException failure) {
            if (Failures.isTemporary(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private static String draftsOf(Caller caller) {
        return UUID.nameUUIDFromBytes(caller.subject().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private List<Frame.Place> places(Caller caller, String path, boolean english) {
        List<PageProperties.Place> open =
                properties.navigation().stream().filter(place -> isFor(caller, place)).toList();
        PageProperties.Place here =
                open.stream()
                        .filter(place -> place.service().equals(service))
                        .filter(place -> path.startsWith(pathOf(place)))
                        .max(Comparator.comparingInt(place -> pathOf(place).length()))
                        .orElse(null);
        return open.stream()
                .map(
                        place ->
                                new Frame.Place(
                                        place.address(),
                                        english ? place.english() : place.indonesian(),
                                        place.equals(here)))
                .toList();
    }

    private static boolean isFor(Caller caller, PageProperties.Place place) {
        return place.roles().isEmpty() || place.roles().stream().anyMatch(caller.roles()::contains);
    }

    private static String pathOf(PageProperties.Place place) {
        return URI.create(place.address()).getPath();
    }

    /** What was asked for in the address stays; what was posted cannot be asked for again. */
    private static String switchAddress(HttpServletRequest request, String language) {
        String alone = "?lang=" + language;
        if (!request.getMethod().equals("GET") || request.getQueryString() == null) {
            return alone;
        }
        try {
            return UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .replaceQueryParam("lang", language)
                    .build(true)
                    .toUriString();
        } catch (IllegalArgumentException notEncoded) {
            return alone;
        }
    }

    private static boolean isRedirect(String view) {
        return view.startsWith("redirect:") || view.startsWith("forward:");
    }
}
