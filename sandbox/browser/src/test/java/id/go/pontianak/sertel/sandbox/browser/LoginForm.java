package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.Page;

import java.net.URI;

/**
 * The sandbox's login, filled in as one of its people.
 *
 * @param at where it stands
 * @param user empty for somebody who has no login
 */
record LoginForm(URI at, String user, String password) {

    void fillInIfShown(Page page) {
        if (!user.isEmpty() && page.url().startsWith(at + "/login")) {
            page.locator("#username").fill(user);
            page.locator("#password").fill(password);
            page.locator("main button").click();
            page.waitForURL(address -> !address.startsWith(at.toString()));
        }
    }
}
