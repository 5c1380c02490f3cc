package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition.Rejection;
import id.go.pontianak.sertel.disposition.domain.Handling;
import id.go.pontianak.sertel.disposition.domain.Instruction;
import id.go.pontianak.sertel.disposition.domain.ReturnEntry;
import id.go.pontianak.sertel.disposition.domain.ReturnEntry.Correction;
import id.go.pontianak.sertel.disposition.domain.SheetEntry;
import id.go.pontianak.sertel.disposition.sheet.Signatory;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that was done with a case.
 *
 * @param kind what, as in the texts {@code history.*}
 * @param by who; null if it was nobody here
 * @param to to whom it was passed on, by title; null if it was not
 * @param instructions by their names
 * @param lines what was at fault, or why it ended
 * @param note null if none was written
 * @param struck whether it was taken back
 */
record HistoryEntry(
        Instant at,
        String kind,
        @Nullable Signatory by,
        @Nullable String to,
        List<String> instructions,
        List<String> lines,
        @Nullable String note,
        boolean struck) {

    /**
     * Everything, in the order in which it was done.
     *
     * @param wording says what was to be corrected
     */
    static List<HistoryEntry> of(
            Known known, Function<Correction, String> wording, Locale language) {
        Instant received = known.sheet().receivedAt();
        return Stream.of(
                        Stream.ofNullable(received)
                                .map(at -> entry(at, "received", null, List.of(), null)),
                        known.sheet().lines().stream().flatMap(HistoryEntry::of),
                        known.sheet().returns().stream().flatMap(back -> of(back, wording)),
                        known instanceof OnDesk desk ? opened(desk) : Stream.<HistoryEntry>empty(),
                        known instanceof Ended ended
                                ? Stream.of(of(ended, language))
                                : Stream.<HistoryEntry>empty())
                .flatMap(Function.identity())
                .distinct()
                .sorted(Comparator.comparing(HistoryEntry::at))
                .toList();
    }

    private static Stream<HistoryEntry> opened(OnDesk desk) {
        return desk.openings().stream().map(HistoryEntry::of);
    }

    private static HistoryEntry of(Handling opened) {
        return entry(opened.at(), "opened", Signatory.of(opened.by()), List.of(), null);
    }

    private static Stream<HistoryEntry> of(SheetEntry line) {
        SheetEntry.Recall recall = line.recall();
        var forward =
                new HistoryEntry(
                        line.at(),
                        "forwarded",
                        Signatory.of(line.by()),
                        Signatory.receiver(line.by().rank()),
                        line.instructions().stream().map(Instruction::name).toList(),
                        List.of(),
                        line.note(),
                        recall != null);
        return Stream.concat(
                Stream.concat(line.openings().stream().map(HistoryEntry::of), Stream.of(forward)),
                Stream.ofNullable(recall)
                        .map(
                                back ->
                                        entry(
                                                back.at(),
                                                "recalled",
                                                Signatory.of(back.by()),
                                                List.of(),
                                                back.note())));
    }

    private static Stream<HistoryEntry> of(ReturnEntry back, Function<Correction, String> wording) {
        return Stream.of(
                of(back.opened()),
                entry(
                        back.at(),
                        "returned",
                        Signatory.of(back.by()),
                        back.faults().stream().map(wording).toList(),
                        null));
    }

    private static HistoryEntry of(Ended ended, Locale language) {
        Rejection rejection = ended.rejection();
        return entry(
                ended.at(),
                "ended-" + ended.ending().name(),
                rejection == null ? null : Signatory.of(rejection.by()),
                rejection == null ? List.of() : List.of(Reason.text(rejection.code(), language)),
                rejection == null ? null : rejection.note());
    }

    private static HistoryEntry entry(
            Instant at,
            String kind,
            @Nullable Signatory by,
            List<String> lines,
            @Nullable String note) {
        return new HistoryEntry(at, kind, by, null, List.of(), lines, note, false);
    }
}
