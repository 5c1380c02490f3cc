package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

import id.go.pontianak.sertel.sandbox.demo.LastSeen;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody in front of a browser of their own; it asks them to log in where a page wants that. */
final class Actor implements AutoCloseable {

    /** For what other services have to do first. */
    static final Locator.WaitForOptions LONG_WAIT = new Locator.WaitForOptions().setTimeout(60_000);

    /** The same, for what a page comes to show by itself. */
    static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    private static final Pattern NUMBER = Pattern.compile("TTE-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final BrowserContext context;
    private final Page page;
    private final Traffic traffic;
    private final LoginForm login;
    private final Device device;

    Actor(BrowserContext context, LoginForm login, Device device) {
        this.device = device;
        this.context = context;
        this.traffic = new Traffic(context);
        this.page = context.newPage();
        this.login = login;
    }

    /** The one page that is open. */
    Page page() {
        return page;
    }

    Traffic traffic() {
        return traffic;
    }

    /** Types an address; logs in if asked to. */
    Page open(URI address) {
        page.navigate(address.toString());
        login.fillInIfShown(page);
        return page;
    }

    /**
     * Opens the address again and again until something is shown there: what happens on another
     * desk comes by events.
     */
    Locator awaitAt(URI address, String what, Supplier<Locator> shown) throws InterruptedException {
        LastSeen seen = new LastSeen();
        return City.PATIENCE.until(
                what,
                seen,
                () -> {
                    open(address);
                    Locator locator = shown.get();
                    boolean there = locator.count() > 0 && locator.first().isVisible();
                    if (!there) {
                        seen.note(page.url() + "\n" + page.locator("main").innerText());
                    }
                    return Optional.of(locator).filter(_ -> there);
                });
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Clicks, or taps on a device that is touched. */
    void use(Locator locator) {
        if (device.isTouched()) {
            locator.tap();
        } else {
            locator.click();
        }
    }

    /** Presses a button, and its twin in the dialog where the page asks first. */
    void press(String name) {
        use(button(name));
        Locator asked = page.locator("dialog[open]").getByRole(AriaRole.BUTTON);
        if (asked.count() > 0) {
            use(asked.first());
        }
    }

    /** What the page says was done. */
    String done() {
        return page.locator(".done").innerText();
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The first tracking number that the page shows. */
    String trackingNumber() {
        Matcher number = NUMBER.matcher(page.locator("main").innerText());
        if (!number.find()) {
            throw new IllegalStateException("No number on " + page.url());
        }
        return number.group();
    }

    /** How far the page reaches out of the window to the right, in pixels. */
    int overflow() {
        Object pixels =
                page.evaluate(
                        "document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
