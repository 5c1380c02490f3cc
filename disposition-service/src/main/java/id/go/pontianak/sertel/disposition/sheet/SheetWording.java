package id.go.pontianak.sertel.disposition.sheet;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Instruction;
import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.domain.ReturnEntry;
import id.go.pontianak.sertel.disposition.domain.SheetEntry;
import id.go.pontianak.sertel.disposition.sheet.SheetContent.Entry;
import id.go.pontianak.sertel.disposition.sheet.SheetContent.Fact;
import id.go.pontianak.sertel.disposition.sheet.SheetContent.Tick;
import id.go.pontianak.sertel.platform.page.PageProperties;
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words a sheet as it goes on paper: an official paper, so always Indonesian. */
@Component
class SheetWording {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final String NOTHING = "-";

    private record Timed(Instant at, Entry entry) {}

    private final PageProperties pages;
    private final MessageSource messages;
    private final OfficeTimes times;
    private final CorrectionWording corrections;

    SheetWording(
            PageProperties pages,
            MessageSource messages,
            OfficeTimes times,
            CorrectionWording corrections) {
        this.pages = pages;
        this.messages = messages;
        this.times = times;
        this.corrections = corrections;
    }

    SheetContent of(Known known) {
        return new SheetContent(
                List.of(
                        pages.city().toUpperCase(INDONESIAN),
                        pages.department().toUpperCase(INDONESIAN)),
                text("sheet.title").toUpperCase(INDONESIAN),
                known.dossier().trackingNumber(),
                facts(known),
                Stream.concat(
                                known.sheet().lines().stream()
                                        .map(line -> new Timed(line.at(), forward(line))),
                                known.sheet().returns().stream()
                                        .map(back -> new Timed(back.at(), back(back))))
                        .sorted(Comparator.comparing(Timed::at))
                        .map(Timed::entry)
                        .toList());
    }

    private List<Fact> facts(Known known) {
        Dossier dossier = known.dossier();
        AgendaEntry agenda = known.sheet().agenda();
        Instant received = known.sheet().receivedAt();
        return List.of(
                fact("sheet.from", dossier.applicant().office()),
                fact(
                        "sheet.received",
                        received == null ? NOTHING : times.full(received, INDONESIAN)),
                fact("sheet.number", dossier.letter().number()),
                fact("sheet.agenda", agenda == null ? NOTHING : agenda.number()),
                fact("sheet.date", OfficeTimes.date(dossier.letter().date(), INDONESIAN)),
                fact(
                        "sheet.classification",
                        agenda == null
                                ? NOTHING
                                : text("classification." + agenda.classification().name())),
                fact("sheet.subject", dossier.letter().subject()),
                fact("sheet.applicant", dossier.applicant().name()));
    }

    private Entry forward(SheetEntry line) {
        SheetEntry.Recall recall = line.recall();
        return new Entry(
                text("sheet.to") + ": " + Signatory.receiver(line.by().rank()),
                text("sheet.ask"),
                Arrays.stream(Instruction.values())
                        .map(
                                each ->
                                        new Tick(
                                                text("instruction." + each.name()),
                                                line.instructions().contains(each)))
                        .toList(),
                Stream.ofNullable(line.note())
                        .map(note -> text("sheet.note") + ": " + note)
                        .toList(),
                signature(line.by(), line.at()),
                recall == null
                        ? null
                        : text(
                                        "sheet.recalled",
                                        recall.by().name(),
                                        times.full(recall.at(), INDONESIAN))
                                + (recall.note() == null ? "" : ": " + recall.note()));
    }

    private Entry back(ReturnEntry back) {
        return new Entry(
                text("sheet.returned", Integer.toString(back.revision())),
                null,
                List.of(),
                back.faults().stream().map(fault -> corrections.of(fault, INDONESIAN)).toList(),
                signature(back.by(), back.at()),
                null);
    }

    private List<String> signature(Official by, Instant at) {
        Signatory signatory = Signatory.of(by);
        List<String> lines = new ArrayList<>();
        lines.add(times.full(at, INDONESIAN));
        lines.add(signatory.title());
        lines.add(signatory.name());
        lines.add("NIP " + orNothing(signatory.nip()));
        if (signatory.order() != null) {
            lines.add(text("sheet.order", signatory.order(), orNothing(signatory.inPlaceOf())));
        }
        return lines;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? NOTHING : text;
    }

    private Fact fact(String key, String value) {
        return new Fact(text(key), value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, INDONESIAN);
    }
}
