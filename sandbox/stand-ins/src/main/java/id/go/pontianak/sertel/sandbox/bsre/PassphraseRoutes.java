package id.go.pontianak.sertel.sandbox.bsre;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.Json;
import id.go.pontianak.sertel.sandbox.standin.Reply;
import id.go.pontianak.sertel.sandbox.standin.Request;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** The link to the passphrase page, and the page, on which alone a passphrase is ever typed. */
final class PassphraseRoutes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final Duration SHORT_LIFE = Duration.ofSeconds(2);

    private final BsreSettings settings;
    private final String url;
    private final People people;
    private final Issuance issuance;

    /** What to do with somebody whose link lives. */
    @FunctionalInterface
    private interface WithLink {
        Reply with(Person person, Person.Link link) throws IOException;
    }

    PassphraseRoutes(BsreSettings settings, String url, People people, Issuance issuance) {
        this.settings = settings;
        this.url = url;
        this.people = people;
        this.issuance = issuance;
    }

    Reply link(Request request) throws IOException {
        var json = request.json();
        var nik = Json.text(json, "nik");
        var returnUrl = Json.text(json, "returnUrl");
        var state = Json.text(json, "state");
        if (nik == null || returnUrl == null || state == null) {
            return Answers.missing("nik, returnUrl, state");
        }
        request.note("nik", nik);
        if (origin(returnUrl) == null) {
            return Answers.malformed("returnUrl");
        }
        return people.alone(nik, person -> linked(person, returnUrl, state));
    }

    Reply page(Request request) throws IOException {
        return live(request, (_, link) -> shown(200, link, ""));
    }

    Reply submit(Request request) throws IOException {
        var form = request.form();
        var passphrase = form.getOrDefault("passphrase", "");
        var fault = PassphrasePage.fault(passphrase, form.getOrDefault("confirmation", ""));
        return live(
                request,
                (person, link) -> {
                    if (fault != null) {
                        return shown(422, link, fault);
                    }
                    var made = issuance.issue(person, passphrase.toCharArray());
                    people.keepDownload(person.nik(), made.pkcs12());
                    var spare = made.spare();
                    if (spare != null) {
                        people.keepSpare(person.nik(), spare);
                    }
                    people.save(person.with(made.certificate()));
                    return Reply.seeOther(returnAddress(link));
                });
    }

    private Reply linked(@Nullable Person person, String returnUrl, String state)
            throws IOException {
        if (person == null) {
            return Answers.unknown();
        }
        var now = settings.clock().instant();
        var status = person.status(now);
        if (status != Status.NO_CERTIFICATE) {
            return Answers.status(409, status);
        }
        var earlier = person.link();
        boolean lives = earlier != null && person.linkLives(now);
        var life =
                Outcome.of(person.nik()) == Outcome.SHORT_LINK ? SHORT_LIFE : settings.linkLife();
        var link =
                lives && earlier != null
                        ? new Person.Link(earlier.token(), returnUrl, state, earlier.expiresAt())
                        : new Person.Link(token(), returnUrl, state, now.plus(life));
        people.save(person.with(link));
        return Reply.json(
                200,
                Map.of(
                        "url",
                        url + "/passphrase/" + link.token(),
                        "expiresAt",
                        link.expiresAt().toString()));
    }

    private Reply live(Request request, WithLink work) throws IOException {
        var token = request.variable("token");
        var nik = people.nikOfToken(token);
        if (nik == null) {
            return gone();
        }
        request.note("nik", nik);
        return people.alone(
                nik,
                person -> {
                    var link = person == null ? null : person.link();
                    return person != null
                                    && link != null
                                    && link.token().equals(token)
                                    && person.linkLives(settings.clock().instant())
                            ? work.with(person, link)
                            : gone();
                });
    }

    private static Reply gone() {
        return Reply.html(410, PassphrasePage.gone());
    }

    /** Browsers apply form-action to the redirect after a form too, so it names the way back. */
    private static Reply shown(int status, Person.Link link, String fault) {
        return Reply.html(status, PassphrasePage.form(fault))
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                                + " frame-ancestors 'none'; form-action 'self' "
                                + origin(link.returnUrl()));
    }

    private static String returnAddress(Person.Link link) {
        return link.returnUrl()
                + (link.returnUrl().contains("?") ? "&" : "?")
                + "state="
                + URLEncoder.encode(link.state(), UTF_8);
    }

    /** The origin of an http or https address, null for anything else. */
    private static @Nullable String origin(String address) {
        try {
            var uri = URI.create(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null
                    ? uri.getScheme() + "://" + uri.getRawAuthority()
                    : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
