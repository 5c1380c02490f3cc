package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import java.net.URI;
import java.util.regex.Pattern;

/** Steps 6 and 7 as the Verifikator sees them, and at the counter also the owner. */
final class Counter {

    private final Actor verifier;
    private final URI service;

    Counter(City city, Actor verifier) {
        this.verifier = verifier;
        this.service = city.addresses().issuance();
    }

    /** Opens the case from the inbox as soon as it lies there. */
    void open(String number) throws InterruptedException {
        verifier.use(
                verifier.awaitAt(service, number + " in the inbox", () -> verifier.link(number)));
        verifier.page().waitForURL("**/issuances/*");
    }

    /** Asks the owner to come at the first time that is free. */
    void invite() {
        verifier.field("Waktu kunjungan").selectOption(new SelectOption().setIndex(1));
        verifier.press("Kirim undangan");
    }

    /** Asks the owner to come at that moment, as {@code 2026-11-23T10:00:05} in the office. */
    void invite(String moment) {
        verifier.page().getByLabel(Pattern.compile("^Atau waktu lain")).fill(moment);
        verifier.press("Kirim undangan");
    }

    /** The whole ceremony on one screen; the code on the receipt. */
    String ceremony(String ownerCode, String passphrase) {
        verifier.use(verifier.link("Mulai di loket"));
        verifier.field("Kode pemilik (dari undangan)").fill(ownerCode);
        verifier.press("Lanjut");
        verifier.use(verifier.link("Buka halaman BSrE"));
        verifier.field("Passphrase").fill(passphrase);
        verifier.field("Ulangi passphrase").fill(passphrase);
        verifier.press("Simpan passphrase");
        Locator code = verifier.page().locator("#receipt-code");
        String receiptCode = code.innerText().strip();
        verifier.use(verifier.link("Kembalikan layar kepada petugas"));
        return receiptCode;
    }

    /** Until the page after the ceremony says that the certificate can be handed over. */
    void awaitReady() {
        verifier.link("Ke penyerahan").waitFor(Actor.LONG_WAIT);
    }

    /** Hands the certificate over to its owner, who stands there. */
    void handOver(String owner) {
        verifier.field("Diterima oleh").fill(owner);
        verifier.press("Serahkan sertifikat");
    }

    /** Records that the owner did not come. */
    void recordAbsence() {
        verifier.press("Catat tidak hadir");
    }

    /** The points that the certificate fails, by name. */
    Locator failedChecks() {
        return verifier.page()
                .locator("#checks tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Tidak sesuai"))
                .getByRole(AriaRole.ROWHEADER);
    }

    Page page() {
        return verifier.page();
    }
}
