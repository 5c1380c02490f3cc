package id.go.pontianak.sertel.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * WCAG 2.2 AA as far as a program can tell, the room that a small telephone has, and nothing from
 * anywhere else.
 */
@ExtendWith(CityExtension.class)
class AccessibilityIT {

    private static final int TELEPHONE_WIDTH = 360;
    private static final int TELEPHONE_HEIGHT = 740;
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 900;

    @ParameterizedTest
    @EnumSource
    void aPageHasNoViolationFitsATelephoneAndAsksNobodyElse(Place place, City city)
            throws Exception {
        // At BSrE, for one, this person may have been before.
        city.at(place.user()).traffic().begin();
        Actor actor = city.at(place, Device.DESK);
        assertFine(actor);
        assertThat(actor.traffic().origins()).isSubsetOf(city.origins());
    }

    @Test
    void aFormWithFaultsHasNoneAndFits(City city) throws Exception {
        Actor applicant = city.at(Place.APPLY, Device.DESK);
        applicant.press("Kirim");
        PlaywrightAssertions.assertThat(applicant.page().locator("#faults li").first()).isVisible();

        assertFine(applicant);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPOSITION_CASE", "DOSSIER", "ISSUANCE_INVITED", "APPLY", "TRACK"})
    void theEnglishOneHasNoneEither(Place place, City city) throws Exception {
        Actor actor = city.at(place, Device.ENGLISH_DESK);

        assertThat(actor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(Accessibility.violations(actor.page())).as(actor.page().url()).isEmpty();
    }

    private static void assertFine(Actor actor) {
        assertThat(Accessibility.violations(actor.page())).as(actor.page().url()).isEmpty();

        actor.page().setViewportSize(TELEPHONE_WIDTH, TELEPHONE_HEIGHT);
        try {
            assertThat(actor.overflow()).as("pixels too wide").isZero();
        } finally {
            actor.page().setViewportSize(DESK_WIDTH, DESK_HEIGHT);
        }
    }
}
