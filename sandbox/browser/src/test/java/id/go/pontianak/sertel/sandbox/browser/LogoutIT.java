package id.go.pontianak.sertel.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.URI;

@ExtendWith(CityExtension.class)
class LogoutIT {

    @Test
    void oneLoginServesAllServicesAndOneLogoutEndsItOnAllOfThem(City city) {
        URI verification = city.addresses().verification();
        URI issuance = city.addresses().issuance();
        try (Actor verifier = city.fresh("verifikator2", Device.DESK);
                Actor elsewhere = city.fresh("verifikator2", Device.PHONE)) {
            elsewhere.open(verification);
            verifier.open(verification);
            verifier.page().navigate(issuance.toString());
            assertThat(verifier.page().url()).startsWith(issuance.toString());

            verifier.button("Keluar").click();

            assertThat(asksToLogIn(city, verifier, verification)).isTrue();
            assertThat(asksToLogIn(city, verifier, issuance)).isTrue();
            assertThat(asksToLogIn(city, elsewhere, verification))
                    .as("another browser of the same person stays as it is")
                    .isFalse();
        }
    }

    @Test
    void aLivePageWhoseLoginHasEndedLeadsToTheLogin(City city) {
        try (Actor kasi = city.fresh("kasi", Device.DESK)) {
            kasi.page().route("**/live", Route::abort);
            kasi.open(city.addresses().disposition());
            assertThat(kasi.page().url()).startsWith(city.addresses().disposition().toString());

            kasi.page().context().clearCookies();

            kasi.page().waitForURL(city.addresses().login() + "/login**");
        }
    }

    private static boolean asksToLogIn(City city, Actor actor, URI service) {
        actor.page().navigate(service.toString());
        return actor.page().url().startsWith(city.addresses().login() + "/login");
    }
}
