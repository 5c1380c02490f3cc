package id.go.pontianak.sertel.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class RequestCheckTest {

    private final SampleForm form = new SampleForm();
    private final Map<String, String> texts = form.texts();
    private final Findings findings = form.findings();

    @Test
    void aSoundRequestIsKeptInOneForm() {
        Request request = form.check().orElseThrow();

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

        assertThat(form.check()).isEmpty();
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

        assertThat(form.check().map(request -> request.applicant().phone()))
                .isEqualTo(Optional.ofNullable(kept));
        assertThat(findings.faults().isEmpty()).isEqualTo(kept != null);
    }

    @Test
    void aLandlineIsTakenButGetsNoWhatsApp() {
        texts.put(RequestForm.PHONE, "(0561) 733042");

        assertThat(form.check())
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

        assertThat(form.check().isPresent()).isEqualTo(code == null);
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

        assertThat(form.check()).isEmpty();
        assertThat(findings.faults()).containsExactly(Finding.of("/letter/date", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ayu\u0000", "Ayu\u202E", "A\nyu", "\uD800", "Ay\uFFFD"})
    void invisibleCharactersAreRefused(String name) {
        texts.put(RequestForm.NAME, name);

        assertThat(form.check()).isEmpty();
        assertThat(findings.faults())
                .containsExactly(Finding.of("/applicant/name", "CHARACTERS_NOT_ALLOWED"));
    }

    @Test
    void aTextMayBeAsLongAsItMayBe() {
        texts.put(RequestForm.LETTER_SUBJECT, "é".repeat(500));
        assertThat(form.check()).isPresent();

        texts.put(RequestForm.LETTER_SUBJECT, "é".repeat(501));
        assertThat(form.check()).isEmpty();
        assertThat(findings.faults())
                .containsExactly(Finding.of("/letter/subject", "TOO_LONG", 500));
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        texts.put(RequestForm.NAME, "123");
        texts.put(RequestForm.NIK, "2271019999990000");
        texts.put(RequestForm.EMPLOYMENT, "PNS");

        assertThat(form.check()).isEmpty();
        assertThat(findings.faults())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "NAME_WITHOUT_LETTERS",
                        "NIK_PROVINCE_UNKNOWN",
                        "NIK_SERIAL_ZERO",
                        "NIK_BIRTH_DATE_IMPOSSIBLE",
                        "EMPLOYMENT_UNKNOWN");
    }
}
