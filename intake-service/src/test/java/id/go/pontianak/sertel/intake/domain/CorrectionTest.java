package id.go.pontianak.sertel.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

class CorrectionTest {

    private static final Submission KEPT = SampleSubmission.first();

    @Test
    void whatIsKeptIsFoundSoundAgainAsItIs() {
        var findings = new Findings();
        Request kept = new SampleForm().check().orElseThrow();

        RequestForm again = new FormChanges(Map.of(), Set.of(), null).over(kept);

        assertThat(RequestCheck.check(again, LocalDate.of(2026, 3, 4), List.of("go.id"), findings))
                .contains(kept);
        assertThat(findings.faults()).isEmpty();
    }

    @Test
    void whatIsWrittenAnewReplacesWhatIsKeptAndNothingElseDoes() {
        Request kept = new SampleForm().check().orElseThrow();
        var changes =
                new FormChanges(
                        Map.of(RequestForm.POSITION, "Kepala Bidang"),
                        Set.of(RequestForm.NIP),
                        false);

        RequestForm merged = changes.over(kept);

        assertThat(merged.text(RequestForm.POSITION)).isEqualTo("Kepala Bidang");
        assertThat(merged.text(RequestForm.NIP)).isNull();
        assertThat(merged.text(RequestForm.NAME)).isEqualTo(kept.applicant().name());
        assertThat(merged.whatsapp()).isFalse();
    }

    @Test
    void itGoesOnWhereItWasReturnedUnlessTheLetterTheNameOrTheNikChanged() {
        assertThat(resumed(request -> request)).isEqualTo(5);
        assertThat(resumed(request -> with(request, request.letter(), applicant("Ayu", "08"))))
                .isEqualTo(5);
        assertThat(
                        resumed(
                                request ->
                                        with(
                                                request,
                                                new Letter(
                                                        "2",
                                                        request.letter().date(),
                                                        request.letter().subject()),
                                                request.applicant())))
                .isEqualTo(2);
        assertThat(resumed(request -> with(request, request.letter(), applicant("Ayu C.", "0"))))
                .isEqualTo(2);
    }

    @Test
    void anotherLetterBeginsTheDispositionAgainAndAnotherIdentityCardDoesNot() {
        assertThat(replaced(PaperKind.REQUEST_LETTER).resumeStep(KEPT, 4)).isEqualTo(2);
        assertThat(replaced(PaperKind.ID_CARD).resumeStep(KEPT, 4)).isEqualTo(4);
        assertThat(replaced(PaperKind.ID_CARD).saysTheSameAs(KEPT)).isFalse();
        assertThat(SampleSubmission.next(KEPT).saysTheSameAs(KEPT)).isTrue();
    }

    private static Submission replaced(PaperKind kind) {
        List<Paper> papers =
                KEPT.papers().stream()
                        .map(
                                paper ->
                                        paper.kind() == kind
                                                ? new Paper("new", kind, "image/png", 1, "new")
                                                : paper)
                        .toList();
        return KEPT.corrected(KEPT.request(), papers, List.of());
    }

    private static int resumed(UnaryOperator<Request> change) {
        return KEPT.corrected(change.apply(KEPT.request()), KEPT.papers(), List.of())
                .resumeStep(KEPT, 5);
    }

    private static Request with(Request request, Letter letter, Applicant applicant) {
        return new Request(request.reference(), letter, applicant, request.whatsapp());
    }

    private static Applicant applicant(String name, String phone) {
        Applicant sample = SampleSubmission.applicant(name);
        return new Applicant(
                name,
                sample.nik(),
                sample.nip(),
                sample.employment(),
                sample.position(),
                sample.office(),
                sample.email(),
                phone);
    }
}
