package id.go.pontianak.sertel.platform.test;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody with a browser that knows cookies, forms and redirects, and no script: the pages have to
 * do without.
 */
public final class PageUser {

    /**
     * What a browser would show.
     *
     * @param address after all redirects
     */
    public record Page(int status, URI address, String body, HttpResponse<String> answer) {

        public Document document() {
            return Jsoup.parse(body, address.toString());
        }

        /** The text of the first element that fits; empty if there is none. */
        public String text(String selector) {
            Element found = document().selectFirst(selector);
            return found == null ? "" : found.text();
        }

        public List<String> texts(String selector) {
            return document().select(selector).eachText();
        }
    }

    private static final int MOST_REDIRECTS = 10;
    private static final String SCRIPT = "HX-Request";

    private final URI base;
    private final @Nullable String person;
    private final String sessionId = UUID.randomUUID().toString();
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .build();
    private @Nullable Page last;

    private PageUser(String base, @Nullable Map<String, Object> claims) {
        this.base = URI.create(base);
        if (claims == null) {
            person = null;
        } else {
            Map<String, Object> all = new LinkedHashMap<>(claims);
            all.put("sid", sessionId);
            person = LoginStandIn.shared().announce(all);
        }
    }

    /** Somebody who does not log in. */
    public static PageUser anybody(String base) {
        return new PageUser(base, null);
    }

    /** An official, who logs in as soon as a page asks for it. */
    public static PageUser official(String base, Enum<?> role, String subject) {
        return with(base, Map.of("sub", subject, "name", "Nama " + subject, "roles", roles(role)));
    }

    /** An official with a civil servant number. */
    public static PageUser official(String base, Enum<?> role, String subject, String nip) {
        return with(
                base,
                Map.of(
                        "sub",
                        subject,
                        "name",
                        "Nama " + subject,
                        "nip",
                        nip,
                        "roles",
                        roles(role)));
    }

    /** Somebody of an office. */
    public static PageUser office(String base, Enum<?> role, String officeId) {
        return with(
                base,
                Map.of(
                        "sub",
                        "office-" + officeId,
                        "name",
                        "Kantor " + officeId,
                        "office_id",
                        officeId,
                        "roles",
                        roles(role)));
    }

    /** Somebody of whom the provider says this. */
    public static PageUser with(String base, Map<String, Object> claims) {
        return new PageUser(base, claims);
    }

    private static List<String> roles(Enum<?> role) {
        return List.of(role.name());
    }

    /** The provider's name of this login. */
    public String sessionId() {
        return sessionId;
    }

    public Page get(String path) {
        return follow(request(base.resolve(path)).GET().build());
    }

    /** Looks without a body, as programs do that look ahead. */
    public Page head(String path) {
        return follow(request(base.resolve(path)).HEAD().build());
    }

    /** Asks in English; otherwise nothing is asked for. */
    public Page getInEnglish(String path) {
        return follow(request(base.resolve(path)).header("Accept-Language", "en").GET().build());
    }

    /** Posts a form; the field against forgery is taken from the page last seen. */
    public Page post(String path, Map<String, String> fields) {
        List<Map.Entry<String, String>> all = new ArrayList<>(fields.entrySet());
        return post(path, all);
    }

    /** Posts a form in which fields may repeat. */
    public Page post(String path, List<Map.Entry<String, String>> fields) {
        List<Map.Entry<String, String>> all = new ArrayList<>(fields);
        addToken(all);
        return postAsIs(path, all);
    }

    private void addToken(List<Map.Entry<String, String>> fields) {
        Element token = last == null ? null : last.document().selectFirst("input[name=_csrf]");
        if (token != null) {
            fields.add(Map.entry("_csrf", token.attr("value")));
        }
    }

    /** The status of a post, where it may lead not followed: several may be made at once. */
    public int statusOf(String path, Map<String, String> fields) {
        List<Map.Entry<String, String>> all = new ArrayList<>(fields.entrySet());
        addToken(all);
        return answer(posted(path, all)).statusCode();
    }

    /** Posts what another site would make a browser post. */
    public Page postAsIs(String path, List<Map.Entry<String, String>> fields) {
        return follow(posted(path, fields));
    }

    private HttpRequest posted(String path, List<Map.Entry<String, String>> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach(
                field -> pairs.add(encoded(field.getKey()) + '=' + encoded(field.getValue())));
        return request(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
                .build();
    }

    /** Asks for a part of a page, as its script would: never sent to the login. */
    public Page part(String path) {
        return follow(request(base.resolve(path)).header(SCRIPT, "true").GET().build());
    }

    /** Listens to what a page is told while it is looked at. */
    public HttpResponse<InputStream> stream(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Sends a request as it is, a form with files for example; redirects are followed. */
    public Page send(HttpRequest request) {
        return follow(request);
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Accept", "text/html");
    }

    private Page follow(HttpRequest first) {
        HttpRequest request = first;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            HttpResponse<String> answer = answer(request);
            if (answer.statusCode() / 100 != 3
                    || answer.headers().firstValue("Location").isEmpty()) {
                last = new Page(answer.statusCode(), request.uri(), answer.body(), answer);
                return last;
            }
            URI next = request.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            HttpRequest.Builder following = request(next).GET();
            // As browsers do with what a script has asked.
            first.headers().firstValue(SCRIPT).ifPresent(said -> following.header(SCRIPT, said));
            if (person != null && next.toString().startsWith(LoginStandIn.shared().issuer())) {
                following.header(LoginStandIn.PERSON, person);
            }
            request = following.build();
        }
        throw new IllegalStateException("redirected in circles: " + request.uri().getPath());
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
