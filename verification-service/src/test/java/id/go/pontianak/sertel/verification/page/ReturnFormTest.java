package id.go.pontianak.sertel.verification.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.web.ProblemDocuments.FaultText;
import id.go.pontianak.sertel.schemas.CorrectionRequest;
import id.go.pontianak.sertel.schemas.Reason;
import id.go.pontianak.sertel.verification.domain.ChecklistItem;
import id.go.pontianak.sertel.verification.domain.Correction;
import id.go.pontianak.sertel.verification.page.FormRows.ReasonRow;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class ReturnFormTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private final FormRows rows = new FormRows(Texts.texts());

    @Test
    void whatWasGivenBecomesTheRequestAndWhatWasLeftEmptyDoesNot() {
        ReturnForm form =
                form("code:ID_CARD", "KTP_BURAM", "code:/applicant/position", "SK_BEDA_JABATAN");

        assertThat(form.request().checkedFaults())
                .containsExactly(
                        new Correction.Fault("ID_CARD", null, "KTP_BURAM", null),
                        new Correction.Fault(null, "/applicant/position", "SK_BEDA_JABATAN", null));
        assertThatThrownBy(() -> ReturnForm.EMPTY.request().checkedFaults())
                .isInstanceOf(Problem.class);
    }

    @Test
    void everyPaperAndEveryFieldOfTheContractCanBeAtFault() {
        Set<String> fields =
                ReturnForm.EMPTY.answers().stream()
                        .filter(answer -> !answer.isDocument())
                        .map(ReturnForm.Answer::target)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fields).isEqualTo(new TreeSet<>(CorrectionRequest.FIELDS));
        assertThat(ReturnForm.EMPTY.answers()).hasSize(fields.size() + 4);
    }

    @Test
    void aFaultStandsInTheRowThatItIsAboutUnderTheIdThatTheListLinksTo() {
        ReturnForm form =
                form("code:ID_CARD", "KTP_BURAM", "note:/applicant/nik", "Beda satu angka");
        var fault = new FaultText("/faults/1/code", "REQUIRED", "wajib diisi");

        List<ReasonRow> shown = rows.reasons(form, List.of(fault), INDONESIAN);

        ReasonRow nik =
                shown.stream()
                        .filter(row -> row.answer().target().equals("/applicant/nik"))
                        .findFirst()
                        .orElseThrow();
        assertThat(nik.id()).isEqualTo("field-faults-1");
        assertThat(nik.codeFaults()).containsExactly("wajib diisi");
        assertThat(nik.used()).isTrue();
        assertThat(shown).filteredOn(row -> !row.codeFaults().isEmpty()).containsExactly(nik);
        assertThat(shown).extracting(ReasonRow::id).doesNotHaveDuplicates();
        assertThat(FormRows.named(List.of(fault), shown))
                .containsExactly(new FaultText("/faults/1/code", "REQUIRED", "NIK: wajib diisi"));
    }

    @Test
    void onlyReasonsThatFitAreOffered() {
        assertThat(rows.reasons(ReturnForm.EMPTY, List.of(), INDONESIAN))
                .allSatisfy(
                        row ->
                                assertThat(row.reasons())
                                        .isNotEmpty()
                                        .allMatch(
                                                reason ->
                                                        Reason.of(reason.code(), Reason.Use.RETURN)
                                                                .orElseThrow()
                                                                .fits(row.answer().target())));
    }

    @Test
    void theChecklistSaysWhatToLookForAndWhatWasLeftOut() {
        var form = new CheckForm(Set.of("REQUEST_LETTER"), "", List.of());
        var fault = new FaultText("/checklist/ID_CARD", "INCOMPLETE", "belum lengkap");

        List<FormRows.Item> items = rows.items(form, List.of(fault), INDONESIAN);

        assertThat(items)
                .extracting(FormRows.Item::name)
                .isEqualTo(Arrays.stream(ChecklistItem.values()).map(Enum::name).toList());
        assertThat(items).allSatisfy(item -> assertThat(item.look()).isNotEmpty());
        assertThat(items.getFirst().ticked()).isTrue();
        assertThat(items.getFirst().faults()).isEmpty();
        assertThat(items.get(3).faults()).containsExactly("belum lengkap");
        assertThat(form.request().checklist())
                .containsEntry("REQUEST_LETTER", true)
                .containsEntry("ID_CARD", false);
    }

    private static ReturnForm form(String... pairs) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            sent.add(pairs[i], pairs[i + 1]);
        }
        return ReturnForm.of(sent);
    }
}
