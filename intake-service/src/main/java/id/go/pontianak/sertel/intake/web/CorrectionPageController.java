package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.FormChanges;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.submission.ChangedRequest;
import id.go.pontianak.sertel.intake.submission.Corrections;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.intake.tracking.PublicLinks;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lets an applicant correct, without a login, exactly what an official asks for. */
@Controller
class CorrectionPageController {

    private static final List<String> TEXTS =
            List.of(
                    "title", "intro", "number", "until", "why", "note", "file", "choose", "ASN",
                    "OTHER", "send", "errors");

    private final PublicLinks links;
    private final PageTexts texts;
    private final CorrectionForm form;
    private final UploadedFiles.Reader filesReader;
    private final Corrections corrections;

    CorrectionPageController(
            PublicLinks links,
            PageTexts texts,
            CorrectionForm form,
            UploadedFiles.Reader filesReader,
            Corrections corrections) {
        this.links = links;
        this.texts = texts;
        this.form = form;
        this.filesReader = filesReader;
        this.corrections = corrections;
    }

    @GetMapping("/correct/{token}")
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            Locale preferred) {
        Locale locale = PageTexts.language(lang, preferred);
        return links.toCorrect(token)
                .map(opened -> page(opened.application(), locale, Map.of(), null))
                .orElseGet(() -> texts.unknown(HttpStatus.NOT_FOUND, locale));
    }

    /** Spends the link, if what is sent is accepted; whoever sent it sees where it stands then. */
    @PostMapping(path = "/correct/{token}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object correct(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            Locale preferred,
            HttpServletRequest request) {
        Locale locale = PageTexts.language(lang, preferred);
        PublicLinks.Opened opened = links.toCorrect(token).orElse(null);
        if (opened == null) {
            return texts.unknown(HttpStatus.NOT_FOUND, locale);
        }
        Map<String, String> written = new HashMap<>();
        try {
            receive(opened, Parts.of(request), written);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(
                            HttpHeaders.LOCATION,
                            WithdrawalPageController.tracking(links, opened, lang))
                    .build();
        } catch (Problem problem) {
            return links.toCorrect(token).isEmpty()
                    ? texts.unknown(HttpStatus.NOT_FOUND, locale)
                    : page(opened.application(), locale, written, problem);
        }
    }

    /** What was not asked for is left unread. */
    private void receive(PublicLinks.Opened opened, Parts parts, Map<String, String> written) {
        Application application = opened.application();
        var findings = new Findings();
        Set<String> names = Set.copyOf(CorrectionForm.names(application));
        List<PaperKind> kinds =
                Arrays.stream(PaperKind.values())
                        .filter(kind -> names.contains(kind.part()))
                        .toList();
        names.stream()
                .filter(name -> name.startsWith("/"))
                .forEach(
                        pointer ->
                                parts.text(pointer, findings)
                                        .ifPresent(text -> written.put(pointer, text)));
        try (UploadedFiles uploads = filesReader.readThoseSent(parts, kinds, findings)) {
            corrections.receive(
                    new ChangedRequest(
                            new Actor(
                                    Role.APPLICANT.name(),
                                    opened.linkId().toString(),
                                    application.submission().request().applicant().name()),
                            application.submission().applicationId(),
                            new FormChanges(written, Set.of(), null),
                            uploads.files(),
                            findings,
                            uploads.anyTooLarge()));
        }
    }

    private ModelAndView page(
            Application application,
            Locale locale,
            Map<String, String> written,
            @Nullable Problem problem) {
        HttpStatusCode status = problem == null ? HttpStatus.OK : problem.status();
        ModelAndView page = texts.page("correct", status, locale, "correct", TEXTS);
        var until = application.standing().place().until();
        page.addObject(
                "greeting",
                texts.text(
                        "correct.greeting",
                        locale,
                        application.submission().request().applicant().firstName()));
        page.addObject("number", application.submission().trackingNumber());
        page.addObject("until", until == null ? null : texts.date(until, locale));
        page.addObject(
                "problem",
                problem == null ? null : texts.text("problem." + problem.code(), locale));
        List<CorrectionForm.Item> items =
                form.items(application, written, errors(problem, locale), locale);
        page.addObject("items", items);
        page.addObject("others", others(items, problem, locale));
        return page;
    }

    private Map<String, List<String>> errors(@Nullable Problem problem, Locale locale) {
        Map<String, List<String>> errors = new HashMap<>();
        if (problem != null) {
            for (Fault fault : problem.faults()) {
                errors.computeIfAbsent(fault.pointer(), _ -> new ArrayList<>())
                        .add(text(fault, locale));
            }
        }
        return errors;
    }

    /** What is wrong with parts that nobody asked about. */
    private List<String> others(
            List<CorrectionForm.Item> items, @Nullable Problem problem, Locale locale) {
        List<String> shown = items.stream().map(CorrectionForm.Item::name).toList();
        return problem == null
                ? List.of()
                : problem.faults().stream()
                        .filter(fault -> !shown.contains(fault.pointer()))
                        .map(
                                fault ->
                                        texts.part(null, fault.pointer(), locale)
                                                + ": "
                                                + text(fault, locale))
                        .toList();
    }

    /** The number of another application is nothing that a link tells. */
    private String text(Fault fault, Locale locale) {
        return fault.code().startsWith("LIVE_")
                ? texts.text("problem.LIVE_APPLICATION_EXISTS", locale)
                : texts.text(
                        "fault." + fault.code(),
                        locale,
                        fault.arguments().stream().map(each -> named(each, locale)).toArray());
    }

    /** A paper by the name that people have for it. */
    private Object named(Object argument, Locale locale) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.part().equals(argument))
                .findFirst()
                .<Object>map(kind -> texts.part(kind.name(), null, locale))
                .orElse(argument);
    }
}
