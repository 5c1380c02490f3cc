package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.schemas.Reason;
import id.go.pontianak.sertel.verification.domain.Change;
import id.go.pontianak.sertel.verification.domain.Correction;
import id.go.pontianak.sertel.verification.page.DossierSheet.Asked;
import id.go.pontianak.sertel.verification.page.DossierSheet.Disposition;
import id.go.pontianak.sertel.verification.page.DossierSheet.Fact;
import id.go.pontianak.sertel.verification.web.DossierView;
import id.go.pontianak.sertel.verification.web.Dossiers.Opened;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Puts a dossier into words. */
@Component
class DossierSheets {

    private static final String ON_DESK = "AWAITING_CHECK";

    private final PageTexts texts;
    private final TargetTexts targets;

    DossierSheets(PageTexts texts, TargetTexts targets) {
        this.texts = texts;
        this.targets = targets;
    }

    DossierSheet of(Opened opened, Locale locale) {
        DossierView view = opened.view();
        boolean onDesk = view.state().equals(ON_DESK);
        String barred = opened.barred();
        return new DossierSheet(
                view.applicationId(),
                view.trackingNumber(),
                view.applicant().name(),
                view.applicant().office(),
                view.revision(),
                view.state(),
                view.receivedAt(),
                onDesk ? targets.of(view.dueAt(), locale) : null,
                view.opened(),
                barred == null ? null : texts.of("problem." + barred, locale),
                onDesk && barred == null,
                facts(view, locale),
                IdentityHints.of(view.applicant()).stream()
                        .map(hint -> texts.of("hint." + hint, locale))
                        .toList(),
                view.changes().stream().map(change -> text(change, locale)).toList(),
                asked(view.returned(), locale),
                disposition(view.disposition(), locale),
                rejected(view.rejected(), locale),
                view.checked(),
                view.bsre());
    }

    private List<Fact> facts(DossierView view, Locale locale) {
        return ApplicationField.all().stream()
                .map(
                        field ->
                                new Fact(
                                        field.label(texts, locale),
                                        Objects.requireNonNullElse(
                                                field.value(view, texts, locale), "–"),
                                        texts.of("where." + field.key(), locale),
                                        view.changes().contains(new Change(null, field.pointer()))))
                .toList();
    }

    private String text(Change change, Locale locale) {
        return target(change.document(), change.field(), locale);
    }

    private String target(@Nullable String document, @Nullable String field, Locale locale) {
        return document == null
                ? ApplicationField.labelOf(field, texts, locale)
                : PaperTitles.of(document, locale);
    }

    private @Nullable Asked asked(DossierView.@Nullable Asked asked, Locale locale) {
        return asked == null
                ? null
                : new Asked(
                        asked.by(),
                        asked.at(),
                        asked.faults().stream().map(fault -> text(fault, locale)).toList());
    }

    private String text(Correction.Fault fault, Locale locale) {
        return target(fault.document(), fault.field(), locale)
                + ": "
                + said(fault.code(), fault.note(), locale);
    }

    private static @Nullable Asked rejected(DossierView.@Nullable Refusal refusal, Locale locale) {
        return refusal == null
                ? null
                : new Asked(
                        refusal.by(),
                        refusal.at(),
                        List.of(said(refusal.code(), refusal.note(), locale)));
    }

    private static String said(String code, @Nullable String note, Locale locale) {
        String reason = Reason.text(code, locale);
        return note == null ? reason : reason + " (" + note + ')';
    }

    private Disposition disposition(DossierView.Disposition given, Locale locale) {
        return new Disposition(
                given.by(),
                given.at(),
                given.instructions().stream()
                        .map(code -> texts.ofCode("instruction", code, locale))
                        .toList(),
                given.note(),
                given.agendaNumber(),
                given.classification() == null
                        ? null
                        : texts.ofCode("classification", given.classification(), locale));
    }
}
