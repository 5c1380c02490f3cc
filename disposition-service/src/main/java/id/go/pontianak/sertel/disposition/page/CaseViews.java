package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.domain.AgendaEntry;
import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition.Returned;
import id.go.pontianak.sertel.disposition.domain.DispositionFlow;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.page.CaseView.Field;
import id.go.pontianak.sertel.disposition.page.CaseView.Letter;
import id.go.pontianak.sertel.disposition.sheet.CorrectionWording;
import id.go.pontianak.sertel.disposition.sheet.Signatory;
import id.go.pontianak.sertel.platform.page.DueTexts;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.schemas.DocumentKind;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts a case into words for a page. */
@Component
class CaseViews {

    private final Targets targets;
    private final DueTexts dueTexts;
    private final CorrectionWording wording;
    private final OfficeTimes times;
    private final MessageSource messages;
    private final InstantSource clock;

    CaseViews(
            Targets targets,
            DueTexts dueTexts,
            CorrectionWording wording,
            OfficeTimes times,
            MessageSource messages,
            InstantSource clock) {
        this.targets = targets;
        this.dueTexts = dueTexts;
        this.wording = wording;
        this.times = times;
        this.messages = messages;
        this.clock = clock;
    }

    CaseView of(Known known, Officer officer, Locale language) {
        Dossier dossier = known.dossier();
        OnDesk desk = known instanceof OnDesk onDesk ? onDesk : null;
        Signatory signer = DispositionFlow.actingOn(known, officer).map(Signatory::of).orElse(null);
        return new CaseView(
                dossier.applicationId(),
                dossier.trackingNumber(),
                dossier.revision(),
                desk == null ? null : desk.rank().step(),
                place(known, language),
                desk == null ? null : dueTexts.of(targets.dueAt(desk), clock.instant(), language),
                signer,
                DispositionFlow.mayRecall(known, officer),
                signer == null ? handled(known, officer, language) : null,
                letter(known, language),
                fields(dossier, language),
                Warning.of(dossier).stream().map(Enum::name).toList(),
                dossier.changes().stream().map(change -> change(change, language)).toList(),
                HistoryEntry.of(known, fault -> wording.of(fault, language), language));
    }

    private String place(Known known, Locale language) {
        return switch (known) {
            case OnDesk desk -> text("case.at", language, Signatory.title(desk.rank()));
            case Returned _ -> text("case.at-applicant", language);
            case HandedOver _ -> text("case.at-verifier", language);
            case Ended ended -> text("case.ended." + ended.ending().name(), language);
        };
    }

    private @Nullable String handled(Known known, Officer officer, Locale language) {
        return DispositionFlow.handledBefore(known, officer, null)
                .map(
                        it ->
                                text(
                                        "problem.ALREADY_HANDLED",
                                        language,
                                        it.by().name(),
                                        times.full(it.at(), language)))
                .orElse(null);
    }

    private static Letter letter(Known known, Locale language) {
        Dossier dossier = known.dossier();
        AgendaEntry agenda = known.sheet().agenda();
        Instant received = known.sheet().receivedAt();
        return new Letter(
                dossier.applicant().office(),
                dossier.letter().number(),
                OfficeTimes.date(dossier.letter().date(), language),
                dossier.letter().subject(),
                received,
                agenda == null ? null : agenda.number(),
                agenda == null ? null : agenda.classification().name());
    }

    private List<Field> fields(Dossier dossier, Locale language) {
        Dossier.Applicant applicant = dossier.applicant();
        return Stream.of(
                        field(dossier, "/applicant/name", applicant.name(), language),
                        field(dossier, "/applicant/nik", applicant.nik(), language),
                        field(
                                dossier,
                                "/applicant/nip",
                                applicant.nip() == null ? "–" : applicant.nip(),
                                language),
                        field(
                                dossier,
                                "/applicant/employment",
                                messages.getMessage(
                                        "employment." + applicant.employment(),
                                        null,
                                        applicant.employment(),
                                        language),
                                language),
                        field(dossier, "/applicant/position", applicant.position(), language),
                        field(dossier, "/applicant/office", applicant.office(), language),
                        field(dossier, "/applicant/email", applicant.email(), language),
                        field(dossier, "/applicant/phone", applicant.phone(), language))
                .toList();
    }

    private Field field(Dossier dossier, String pointer, @Nullable String value, Locale language) {
        return new Field(
                wording.field(pointer, language),
                String.valueOf(value),
                dossier.changes().contains(new Dossier.Change(null, pointer)));
    }

    private String change(Dossier.Change change, Locale language) {
        return change.document() == null
                ? wording.field(String.valueOf(change.field()), language)
                : CorrectionWording.title(DocumentKind.valueOf(change.document()), language);
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
