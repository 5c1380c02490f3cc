package id.go.pontianak.sertel.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.regex.Pattern;

/** What an official sees of several cases, and of colleagues who act on the same ones. */
@ExtendWith(CityExtension.class)
class InboxIT {

    @Test
    void theCountsRiseWhileThePageStaysOpen(City city) throws Exception {
        Actor kadis = city.at("kadis");
        kadis.open(city.addresses().disposition());
        Locator fresh = kadis.page().locator("[sse-swap=count-new]");
        int before = Integer.parseInt(fresh.innerText().strip());
        // Gone as soon as anything loads the page again.
        kadis.page().evaluate("document.body.dataset.same = 'page'");

        try (PlayedCase _ = city.cases().atStep(2)) {
            // Cases of a test before this one may still be on their way.
            kadis.page()
                    .waitForFunction(
                            "before => Number(document.querySelector("
                                    + "'[sse-swap=count-new]').innerText) > before",
                            before,
                            new Page.WaitForFunctionOptions().setTimeout(60_000));
        }
        assertThat(kadis.page().locator("body")).hasAttribute("data-same", "page");
    }

    @Test
    void severalAreForwardedExactlyAsShownAndOneThatAnotherWasFasterWithIsNamed(City city)
            throws Exception {
        Actor kadis = city.at("kadis");
        OfficialDesk desk = new OfficialDesk(city, kadis);
        OfficialDesk deputy = new OfficialDesk(city, city.at("kabid"));
        try (PlayedCase first = city.cases().atStep(2);
                PlayedCase second = city.cases().atStep(2);
                PlayedCase third = city.cases().atStep(2)) {
            for (PlayedCase played : new PlayedCase[] {first, second, third}) {
                desk.open(played.submitted().trackingNumber());
            }
            String sent = first.submitted().trackingNumber();
            String late = second.submitted().trackingNumber();
            desk.awaitInInbox(sent);
            desk.tick(sent);
            desk.tick(late);
            kadis.press("Teruskan yang dicentang");

            assertThat(kadis.page().locator("tbody th")).hasText(new String[] {sent, late});
            new Delegations(city, city.at("admin"))
                    .whileKabidIsKadis(
                            late,
                            () -> {
                                deputy.open(late);
                                deputy.forwarded("Sudah saya teruskan");
                            });
            kadis.field("Proses lebih lanjut").check();
            kadis.press("Teruskan 2 berkas");

            assertThat(row(kadis, sent)).containsText("Diteruskan");
            assertThat(row(kadis, late))
                    .containsText(
                            Pattern.compile(
                                    "Tidak diteruskan\\s+Sudah ditindaklanjuti oleh .+ pada .+"
                                            + " WIB"));
            desk.awaitInInbox(third.submitted().trackingNumber());
            assertThat(kadis.link(sent)).hasCount(0);
        }
    }

    @Test
    void whoActsSecondIsToldWhoWasFirstAndWhen(City city) throws Exception {
        Actor kadis = city.at("kadis");
        OfficialDesk desk = new OfficialDesk(city, kadis);
        OfficialDesk deputy = new OfficialDesk(city, city.at("kabid"));
        try (PlayedCase played = city.cases().atStep(2)) {
            String number = played.submitted().trackingNumber();
            desk.open(number);
            new Delegations(city, city.at("admin"))
                    .whileKabidIsKadis(
                            number,
                            () -> {
                                deputy.open(number);
                                deputy.forwarded("Segera");
                            });

            desk.forward("Terlambat");

            assertThat(kadis.page().locator("main"))
                    .containsText(Pattern.compile("Sudah ditindaklanjuti oleh .+ pada .+ WIB"));
        }
    }

    private static Locator row(Actor official, String number) {
        return official.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(number));
    }
}
