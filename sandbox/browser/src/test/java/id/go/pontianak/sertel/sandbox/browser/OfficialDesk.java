package id.go.pontianak.sertel.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.net.URI;
import java.util.regex.Pattern;

/** Steps 2 to 4 as an official sees them. */
final class OfficialDesk {

    private final Actor official;
    private final URI service;

    OfficialDesk(City city, Actor official) {
        this.official = official;
        this.service = city.addresses().disposition();
    }

    /** Opens the inbox until the case lies there. */
    Locator awaitInInbox(String number) throws InterruptedException {
        return official.awaitAt(service, number + " in the inbox", () -> official.link(number));
    }

    /** Opens the case from the inbox. */
    void open(String number) throws InterruptedException {
        official.use(awaitInInbox(number));
        official.page().waitForURL("**/cases/*");
    }

    /** Ticks a case in the inbox that is shown. */
    void tick(String number) {
        official.field("Pilih " + number).check();
    }

    /** Fills in the sheet and passes the case on. */
    void forward(String note) {
        official.field("Proses lebih lanjut").check();
        official.field("Catatan").fill(note);
        official.use(sendButton());
    }

    /** As {@link #forward}; on return the page says that it is done. */
    void forwarded(String note) {
        forward(note);
        assertThat(official.page().locator(".done")).hasText("Berkas sudah diteruskan.");
    }

    Locator sendButton() {
        return official.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Teruskan kepada ")));
    }

    /** Sends the opened case back for a better scan of the id card. */
    void sendBack(String note) {
        official.use(official.link("Kembalikan"));
        Locator idCard =
                official.page()
                        .getByRole(
                                AriaRole.GROUP,
                                new Page.GetByRoleOptions().setName(Pattern.compile("KTP")))
                        .first();
        idCard.getByRole(AriaRole.CHECKBOX).first().check();
        idCard.getByRole(AriaRole.TEXTBOX).fill(note);
        official.press("Kembalikan kepada pemohon");
    }

    /** Refuses the opened case for the first reason of the list. */
    void reject(String note) {
        official.use(official.link("Tolak"));
        official.page().getByRole(AriaRole.RADIO).first().check();
        official.field("Catatan untuk pemohon").fill(note);
        official.field("Saya yakin: permohonan ini ditolak dan berakhir.").check();
        official.press("Tolak permohonan");
    }

    /** Takes back what was passed on last, while the page after it offers that. */
    void recall() {
        official.use(official.button("Tarik kembali"));
    }
}
