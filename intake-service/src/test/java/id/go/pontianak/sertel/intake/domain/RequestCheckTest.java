package id.go.pontianak.sertel.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RequestCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final String GOOD_NIK = "6171015204850001";

    private final Map<String, String> texts = new HashMap<>();
    private final Findings findings = new Findings();

    RequestCheckTest() {
        texts.put(RequestForm.LETTER_NUMBER, "800/12/DINKES");
        texts.put(RequestForm.LETTER_DATE, "2026-03-04");
        texts.put(RequestForm.LETTER_SUBJECT, "Permohonan sertifikat elektronik");
        texts.put(RequestForm.NAME, "Ayu Candrakirana, S.Kom.");
        texts.put(RequestForm.NIK, GOOD_NIK);
        texts.put(RequestForm.NIP, "19850412 201001 2 003");
        texts.put(RequestForm.EMPLOYMENT, "ASN");
        texts.put(RequestForm.POSITION, "Analis Kebijakan");
        texts.put(RequestForm.OFFICE, "Dinas Kesehatan");
        texts.put(RequestForm.EMAIL, "ayu@pontianak.go.id");
        texts.put(RequestForm.PHONE, "0811-5678-901");
    }

    @Test
    void aSoundRequestIsKeptInOneForm() {
        Request request = check().orElseThrow();

        assertThat(findings.faults()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
        assertThat(request.reference()).isNull();
        assertThat(request.applicant().nip()).isEqualTo("198504122010012003");
        assertThat(request.applicant().phone()).isEqualTo("+628115678901");
        assertThat(request.whatsapp()).isTrue();
    }

    @Test
    void anEmptyFormHasAFaultAtEveryRequiredField() {
        texts.clear();

        assertThat(check()).isEmpty();
        assertThat(findings.faults()).allMatch(fault -> fault.code().equals("REQUIRED"));
        assertThat(findings.faults())
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder(
                        "/letter/number",
                        "/letter/date",
                        "/letter/subject",
                        "/applicant/name",
                        "/applicant/nik",
                        "/applicant/employment",
                        "/applicant/position",
                        "/applicant/office",
                        "/applicant/email",
                        "/applicant/phone");
    }

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

        assertThat(check()).isEmpty();
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

        assertThat(check()).isPresent();
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

        assertThat(check()).isPresent();
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

        assertThat(check()).isEmpty();
        assertThat(findings.faults()).containsExactly(Finding.of("/applicant/nip", code));
    }

    @Test
    void theMiddleDigitsOfANipUnderContractAreNoMonth() {
        texts.put(RequestForm.NIP, "198504122022212003");

        assertThat(check()).isPresent();
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void aCivilServantWithoutNipIsTakenWithAWarning() {
        texts.remove(RequestForm.NIP);

        assertThat(check()).map(request -> request.applicant().nip()).isEmpty();
        assertThat(findings.warnings())
                .containsExactly(Finding.of("/applicant/nip", "NIP_MISSING"));
    }

    @ParameterizedTest
    @CsvSource({
        "08115678901, +628115678901",
        "+62 811 5678 901, +628115678901",
        "628115678901, +628115678901",
        "(0811) 5678.901, +628115678901",
        "081234567, ",
        "+60123456789, ",
        "abc, ",
        "08123456789012345, ",
    })
    void aPhoneNumberIsWrittenInOneWay(String written, @Nullable String kept) {
        texts.put(RequestForm.PHONE, written);

        assertThat(check().map(request -> request.applicant().phone()))
                .isEqualTo(Optional.ofNullable(kept));
        assertThat(findings.faults().isEmpty()).isEqualTo(kept != null);
    }

    @Test
    void aLandlineIsTakenButGetsNoWhatsApp() {
        texts.put(RequestForm.PHONE, "(0561) 733042");

        assertThat(check())
                .hasValueSatisfying(
                        request -> {
                            assertThat(request.applicant().phone()).isEqualTo("+62561733042");
                            assertThat(request.whatsapp()).isFalse();
                        });
        assertThat(findings.warnings())
                .containsExactly(Finding.of("/applicant/phone", "PHONE_NOT_MOBILE"));
    }

    @ParameterizedTest
    @CsvSource({
        "ayu@go.id,",
        "ayu@Dinkes.Pontianak.GO.ID,",
        "ayu@example.com, EMAIL_NOT_OFFICIAL",
        "ayu@palsugo.id, EMAIL_NOT_OFFICIAL",
        "ayu@go.id.example.com, EMAIL_NOT_OFFICIAL",
        "ayu@evil.com@go.id, EMAIL_UNREADABLE",
        "ayu, EMAIL_UNREADABLE",
        "@go.id, EMAIL_UNREADABLE",
        "a..u@go.id, EMAIL_UNREADABLE",
        "ayu@-x.go.id, EMAIL_UNREADABLE",
    })
    void onlyOfficialMailboxesAreTaken(String email, @Nullable String code) {
        texts.put(RequestForm.EMAIL, email);

        assertThat(check().isPresent()).isEqualTo(code == null);
        assertThat(findings.faults())
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, DATE_IN_FUTURE",
        "04-03-2026, DATE_UNREADABLE",
        "2026-02-30, DATE_UNREADABLE",
    })
    void aLetterOfTomorrowOrOfNoDayIsRefused(String date, String code) {
        texts.put(RequestForm.LETTER_DATE, date);

        assertThat(check()).isEmpty();
        assertThat(findings.faults()).containsExactly(Finding.of("/letter/date", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ayu\u0000", "Ayu\u202E", "A\nyu", "\uD800"})
    void invisibleCharactersAreRefused(String name) {
        texts.put(RequestForm.NAME, name);

        assertThat(check()).isEmpty();
        assertThat(findings.faults())
                .containsExactly(Finding.of("/applicant/name", "CHARACTERS_NOT_ALLOWED"));
    }

    @Test
    void aTextMayBeAsLongAsItMayBe() {
        texts.put(RequestForm.LETTER_SUBJECT, "é".repeat(500));
        assertThat(check()).isPresent();

        texts.put(RequestForm.LETTER_SUBJECT, "é".repeat(501));
        assertThat(check()).isEmpty();
        assertThat(findings.faults())
                .containsExactly(Finding.of("/letter/subject", "TOO_LONG", 500));
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        texts.put(RequestForm.NAME, "123");
        texts.put(RequestForm.NIK, "2271019999990000");
        texts.put(RequestForm.EMPLOYMENT, "PNS");

        assertThat(check()).isEmpty();
        assertThat(findings.faults())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "NAME_WITHOUT_LETTERS",
                        "NIK_PROVINCE_UNKNOWN",
                        "NIK_SERIAL_ZERO",
                        "NIK_BIRTH_DATE_IMPOSSIBLE",
                        "EMPLOYMENT_UNKNOWN");
    }

    private Optional<Request> check() {
        return RequestCheck.check(new RequestForm(texts, true), TODAY, List.of("go.id"), findings);
    }
}
