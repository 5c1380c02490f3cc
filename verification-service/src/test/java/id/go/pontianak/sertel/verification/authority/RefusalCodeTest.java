package id.go.pontianak.sertel.verification.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.external.Answer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalCodeTest {

    @ParameterizedTest
    @CsvSource({
        "400, 4015, false, 4015",
        "401, '', true, HTTP_401",
        "404, '', true, HTTP_404",
        "404, 2011, false, 2011",
        "413, '', false, HTTP_413",
        "422, '', false, HTTP_422"
    })
    void onlyWhatBsreSaysOfTheCaseRefusesTheCase(
            int status, String code, boolean aboutAccess, String reported) {
        var refused = new Answer.Refused<String>(status, code);
        assertThat(RefusalCode.isAboutAccess(refused)).isEqualTo(aboutAccess);
        assertThat(RefusalCode.of(refused)).isEqualTo(reported);
    }
}
