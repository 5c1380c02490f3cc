package id.go.pontianak.sertel.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class IdentityNumbersTest {

    private final SampleForm form = new SampleForm();
    private final Map<String, String> texts = form.texts();
    private final Findings findings = form.findings();

    @ParameterizedTest
    @CsvSource({
        "617101520485000, NIK_NOT_16_DIGITS",
        "61710152048500011, NIK_NOT_16_DIGITS",
        "617101520485000A, NIK_NOT_16_DIGITS",
        "0071015204850001, NIK_PROVINCE_UNKNOWN",
        "2271015204850001, NIK_PROVINCE_UNKNOWN",
        "9771015204850001, NIK_PROVINCE_UNKNOWN",
        "6171015204850000, NIK_SERIAL_ZERO",
        "6171010004850001, NIK_BIRTH_DATE_IMPOSSIBLE",
        "6171013204850001, NIK_BIRTH_DATE_IMPOSSIBLE",
        "6171014004850001, NIK_BIRTH_DATE_IMPOSSIBLE",
        "6171017204850001, NIK_BIRTH_DATE_IMPOSSIBLE",
        "6171015200850001, NIK_BIRTH_DATE_IMPOSSIBLE",
        "6171015213850001, NIK_BIRTH_DATE_IMPOSSIBLE",
        "6171013104850001, NIK_BIRTH_DATE_IMPOSSIBLE",
        "6171012902850001, NIK_BIRTH_DATE_IMPOSSIBLE",
        "6171017102850001, NIK_BIRTH_DATE_IMPOSSIBLE",
    })
    void aNikThatCannotBeIsRefused(String nik, String code) {
        texts.put(RequestForm.NIK, nik);

        assertThat(form.check()).isEmpty();
        assertThat(findings.faults()).containsExactly(Finding.of("/applicant/nik", code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6171012902840001", // 29 February 1984
                "6171012902000001", // 29 February 2000
                "6171017112850001", // a woman born on the 31st
                "9671015204850001", // the youngest province
            })
    void aNikThatCanBeIsTaken(String nik) {
        texts.put(RequestForm.NIK, nik);
        texts.remove(RequestForm.NIP);

        assertThat(form.check()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "6171015204100001, /applicant/nik, NIK_AGE_UNUSUAL",
        "6171015204500001, /applicant/nik, NIK_AGE_UNUSUAL",
        "6100015204850001, /applicant/nik, NIK_DISTRICT_UNKNOWN",
        "6171005204850001, /applicant/nik, NIK_DISTRICT_UNKNOWN",
        "6171011204850001, /applicant/nip, NIK_NIP_DIFFER",
        "6171015304850001, /applicant/nip, NIK_NIP_DIFFER",
    })
    void whatIsOddAboutANikIsTakenWithAWarning(String nik, String pointer, String code) {
        texts.put(RequestForm.NIK, nik);

        assertThat(form.check()).isPresent();
        assertThat(findings.warnings()).contains(Finding.of(pointer, code));
    }

    @ParameterizedTest
    @CsvSource({
        "123, NIP_NOT_18_DIGITS",
        "19850412201001200X, NIP_NOT_18_DIGITS",
        "198513122010012003, NIP_BIRTH_DATE_IMPOSSIBLE",
        "203004122010012003, NIP_BIRTH_DATE_IMPOSSIBLE",
    })
    void aNipThatCannotBeIsRefused(String nip, String code) {
        texts.put(RequestForm.NIP, nip);

        assertThat(form.check()).isEmpty();
        assertThat(findings.faults()).containsExactly(Finding.of("/applicant/nip", code));
    }

    @Test
    void theMiddleDigitsOfANipUnderContractAreNoMonth() {
        texts.put(RequestForm.NIP, "198504122022212003");

        assertThat(form.check()).isPresent();
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void aCivilServantWithoutNipIsTakenWithAWarning() {
        texts.remove(RequestForm.NIP);

        assertThat(form.check()).map(request -> request.applicant().nip()).isEmpty();
        assertThat(findings.warnings())
                .containsExactly(Finding.of("/applicant/nip", "NIP_MISSING"));
    }
}
