package id.go.pontianak.sertel.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

import id.go.pontianak.sertel.sandbox.demo.Addresses;
import id.go.pontianak.sertel.sandbox.demo.Credentials;
import id.go.pontianak.sertel.sandbox.demo.Patience;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One running mesh, and the browsers of everybody who uses its pages. */
final class City implements AutoCloseable {

    static final Patience PATIENCE = new Patience(Duration.ofSeconds(60), Duration.ofMillis(200));

    /** The office's time. */
    static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");

    /** Who has no login. */
    static final String NOBODY = "";

    private static final double ACTION_MILLIS = 15_000;

    private final RunningMesh mesh;
    private final Playwright playwright;
    private final Browser browser;
    private final Passwords passwords;
    private final SertelClient client;
    private final Cases cases;
    private final Map<Seat, Actor> seats = new HashMap<>();
    private @Nullable Exhibits exhibits;

    /** A person at a device: their browser is kept, as people keep theirs. */
    private record Seat(String user, Device device) {}

    private City(RunningMesh mesh, Chromium chromium) {
        this.mesh = mesh;
        this.playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright.chromium().launch(chromium.options());
        Path credentials = mesh.state().resolve("credentials.json");
        this.passwords = new Passwords(credentials);
        this.client =
                new SertelClient(
                        mesh.addresses(), Credentials.in(credentials), Duration.ofSeconds(30));
        this.cases = new Cases(client);
    }

    /** Starts an empty mesh, unless one is named that runs already, and the browser. */
    static City start(Chromium chromium) throws IOException {
        RunningMesh mesh = RunningMesh.namedOrStarted();
        try {
            return new City(mesh, chromium);
        } catch (RuntimeException e) {
            mesh.close();
            throw e;
        }
    }

    Addresses addresses() {
        return mesh.addresses();
    }

    /** The interface for programs, by which tests prepare what they are not about. */
    SertelClient client() {
        return client;
    }

    /** Brings cases to where a test begins. */
    Cases cases() {
        return cases;
    }

    /** Cases to look at, played when the first test wants to. */
    Exhibits exhibits() throws InterruptedException {
        if (exhibits == null) {
            exhibits = Exhibits.of(cases);
        }
        return exhibits;
    }

    /** That page, opened by whom it is for; a visitor's browser is shared like everybody's. */
    Actor at(Place place, Device device) throws InterruptedException {
        Actor actor = at(place.user(), device);
        actor.open(place.address(addresses(), exhibits()));
        if (device != Device.ENGLISH_DESK) {
            // Else it would be another page that is looked at: one that says what went wrong.
            assertThat(actor.page().locator("h1")).containsText(place.heading());
        }
        return actor;
    }

    /** The services that have pages, and the login: nothing else is to be asked for anything. */
    Set<String> origins() {
        return Stream.of(
                        addresses().login(),
                        addresses().intake(),
                        addresses().disposition(),
                        addresses().verification(),
                        addresses().issuance())
                .map(URI::toString)
                .collect(Collectors.toSet());
    }

    /** BSrE's anchor. */
    Path root() {
        return mesh.state().resolve("bsre/root.pem");
    }

    /** The official at their desk. */
    Actor at(String user) {
        return at(user, Device.DESK);
    }

    /** That person with that device, always the same browser. */
    Actor at(String user, Device device) {
        return seats.computeIfAbsent(new Seat(user, device), _ -> fresh(user, device));
    }

    /**
     * That person with a browser that has never been here; the caller closes it.
     *
     * @param user {@link #NOBODY} for somebody without a login
     */
    Actor fresh(String user, Device device) {
        var context = browser.newContext(device.options());
        context.setDefaultTimeout(ACTION_MILLIS);
        String password = user.equals(NOBODY) ? "" : passwords.of(user);
        return new Actor(context, new LoginForm(addresses().login(), user, password), device);
    }

    @Override
    public void close() {
        seats.values().forEach(Actor::close);
        client.close();
        playwright.close();
        mesh.close();
    }
}
