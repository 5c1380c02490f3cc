package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.net.URI;

/** Step 5 as the Verifikator sees it. */
final class VerifierDesk {

    private final Actor verifier;
    private final URI service;

    VerifierDesk(City city, Actor verifier) {
        this.verifier = verifier;
        this.service = city.addresses().verification();
    }

    /** Opens the dossier from the inbox as soon as it lies there. */
    void open(String number) throws InterruptedException {
        verifier.use(
                verifier.awaitAt(service, number + " in the inbox", () -> verifier.link(number)));
        verifier.page().waitForURL("**/dossiers/*");
    }

    /** Looks at every paper, ticks every point and sends the dossier to BSrE. */
    void verify() {
        Locator papers =
                verifier.page()
                        .getByRole(
                                AriaRole.NAVIGATION,
                                new Page.GetByRoleOptions().setName("Pilih dokumen"))
                        .getByRole(AriaRole.LINK);
        for (int i = 0; i < papers.count(); i++) {
            papers.nth(i).click();
            verifier.page().locator(".viewer-pages img").first().waitFor();
        }
        for (Locator point : verifier.page().getByRole(AriaRole.CHECKBOX).all()) {
            point.check();
        }
        verifier.press("Lengkap, kirim ke BSrE");
    }
}
