package id.go.pontianak.sertel.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URI;

/** What a newcomer has to load. */
@ExtendWith(CityExtension.class)
class WeightIT {

    private static final long MOST_BYTES = 100_000;

    @ParameterizedTest
    @EnumSource(
            names = {
                "DISPOSITION_INBOX",
                "VERIFICATION_INBOX",
                "ISSUANCE_INBOX",
                "FRONT",
                "APPLY",
                "REGISTER",
                "TRACK"
            })
    void theFirstPageOfAServiceWeighsLessThan100KilobytesWithAllThatItNeeds(Place place, City city)
            throws Exception {
        URI address = place.address(city.addresses(), city.exhibits());
        try (Actor newcomer = city.fresh(place.user(), Device.DESK)) {
            newcomer.open(address);

            assertThat(newcomer.traffic().bytesFrom(address)).isBetween(1L, MOST_BYTES - 1);
        }
    }
}
