package id.go.pontianak.sertel.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.function.Predicate;

/** Not one click: an official's way through a case by keys alone. */
@ExtendWith(CityExtension.class)
class KeyboardIT {

    private static final int MOST_PRESSES = 60;

    @Test
    void anOfficialFindsOpensAndForwardsACaseByKeysAlone(City city) throws Exception {
        Actor kadis = city.at("kadis");
        OfficialDesk desk = new OfficialDesk(city, kadis);
        try (PlayedCase played = city.cases().atStep(2)) {
            String number = played.submitted().trackingNumber();
            desk.awaitInInbox(number);
            Keyboard keys = kadis.page().keyboard();

            pressUntil(kadis.page(), "j", text -> text.equals(number));
            keys.press("Enter");
            kadis.page().waitForURL("**/cases/*");
            keys.press("d");
            assertThat(kadis.page().locator("input[name=instructions]").first()).isFocused();
            keys.press("Space");
            pressUntil(kadis.page(), "Tab", text -> text.startsWith("Teruskan kepada"));
            keys.press("Enter");

            assertThat(kadis.page().locator(".done")).hasText("Berkas sudah diteruskan.");
        }
    }

    @Test
    void aQuestionMarkTellsTheKeysAndEscapeClosesThatAgain(City city) {
        Actor kadis = city.at("kadis");
        kadis.open(city.addresses().disposition());
        Keyboard keys = kadis.page().keyboard();

        keys.press("?");
        assertThat(kadis.page().locator("dialog[open]")).containsText("Tombol papan ketik");
        keys.press("Escape");
        assertThat(kadis.page().locator("dialog[open]")).hasCount(0);
    }

    private static void pressUntil(Page page, String key, Predicate<String> reached) {
        for (int presses = 0; presses < MOST_PRESSES; presses++) {
            page.keyboard().press(key);
            if (reached.test(focused(page))) {
                return;
            }
        }
        throw new AssertionError(key + " never led there; it ended at: " + focused(page));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent")).strip();
    }
}
