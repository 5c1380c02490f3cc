package id.go.pontianak.sertel.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What somebody submitted, and corrections of it. */
public final class SampleSubmission {

    public static final UUID ID = new UUID(1, 1);

    private SampleSubmission() {}

    /** A sound first revision. */
    public static Submission first() {
        return new Submission(
                ID,
                "TTE-0000-0000",
                "dinkes",
                1,
                new Request(
                        "REF-1",
                        new Letter("1", LocalDate.of(2026, 3, 4), "Permohonan"),
                        applicant("Ayu"),
                        true),
                Arrays.stream(PaperKind.values()).map(SampleSubmission::paper).toList(),
                List.of(),
                new Link(new UUID(2, 2), Instant.parse("2027-03-04T02:15:00Z")));
    }

    /** The next revision of a submission. */
    public static Submission next(Submission before) {
        return before.corrected(before.request(), before.papers(), List.of());
    }

    static Paper paper(PaperKind kind) {
        return new Paper("d-" + kind, kind, "application/pdf", 100, "hash of " + kind);
    }

    static Applicant applicant(String name) {
        return new Applicant(
                name,
                "6171015204850001",
                null,
                Employment.OTHER,
                "Analis",
                "Dinas Kesehatan",
                "ayu@go.id",
                "+628115678901");
    }
}
