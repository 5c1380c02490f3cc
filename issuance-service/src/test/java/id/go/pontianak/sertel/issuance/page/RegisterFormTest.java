package id.go.pontianak.sertel.issuance.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.web.Fault;

import org.junit.jupiter.api.Test;

class RegisterFormTest {

    @Test
    void theAddressOfAnotherPageAsksTheSameAndIsEncoded() {
        var form = new RegisterForm("Dinas A & B", "2026-01-01", "", "VALID");

        assertThat(form.address("/register", "abc_-"))
                .isEqualTo(
                        "/register?from=2026-01-01&office=Dinas%20A%20%26%20B&status=VALID"
                                + "&cursor=abc_-");
        assertThat(new RegisterForm("", "", "", "").address("/register.csv", null))
                .isEqualTo("/register.csv");
    }

    @Test
    void everyDateThatIsNoneIsTold() {
        assertThat(new RegisterForm("", "kemarin", "10000000-01-01", "").faults())
                .extracting(Fault::pointer)
                .containsExactly("/from", "/until");
        assertThat(new RegisterForm("", "", "2026-12-31", "x").faults()).isEmpty();
    }
}
