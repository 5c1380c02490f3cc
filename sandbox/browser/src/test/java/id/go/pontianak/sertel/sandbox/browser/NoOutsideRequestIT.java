package id.go.pontianak.sertel.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

@ExtendWith(CityExtension.class)
class NoOutsideRequestIT {

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

    @Test
    void noPageAsksAnythingOfAnyoneButTheServicesAndTheLogin(City city) throws Exception {
        Set<String> own = new TreeSet<>();
        for (URI service :
                List.of(
                        city.addresses().login(),
                        city.addresses().intake(),
                        city.addresses().disposition(),
                        city.addresses().verification(),
                        city.addresses().issuance())) {
            own.add(service.toString());
        }
        for (Place place : Place.values()) {
            Actor actor = city.at(place, Device.PHONE);

            assertThat(actor.traffic().origins()).as(place.name()).isSubsetOf(own);
        }
    }
}
