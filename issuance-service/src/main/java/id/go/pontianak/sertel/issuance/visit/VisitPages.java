package id.go.pontianak.sertel.issuance.visit;

import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.visit.VisitByLink.Opened;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;

/** The pages of an owner's visit. Looking spends nothing, choosing another time spends the link. */
@PageController
class VisitPages {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final VisitByLink visits;
    private final Slots slots;
    private final SlotChoices choices;
    private final OfficeTimes times;
    private final IssuanceProperties properties;
    private final InstantSource clock;

    VisitPages(
            VisitByLink visits,
            Slots slots,
            SlotChoices choices,
            OfficeTimes times,
            IssuanceProperties properties,
            InstantSource clock) {
        this.visits = visits;
        this.slots = slots;
        this.choices = choices;
        this.times = times;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/visit/{token}")
    ModelAndView show(@PathVariable String token, Locale language) {
        return visits.open(token)
                .map(opened -> page(token, opened, language, HttpStatus.OK, null))
                .orElseGet(VisitPages::unknown);
    }

    @PostMapping("/visit/{token}")
    ModelAndView move(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String at,
            Locale language) {
        Opened opened = visits.open(token).orElse(null);
        if (opened == null) {
            return unknown();
        }
        Instant start;
        try {
            start = slots.start(Instant.parse(at));
        } catch (DateTimeParseException | Problem noStart) {
            return page(token, opened, language, HttpStatus.UNPROCESSABLE_CONTENT, "visit.choose");
        }
        try {
            return visits.move(opened, start)
                    .map(VisitPages::toMoved)
                    .orElseGet(VisitPages::unknown);
        } catch (Problem refused) {
            return again(token, language, refused);
        }
    }

    /** By the new link, so that it can be loaded again and read in the other language. */
    @GetMapping("/visit/{token}/moved")
    ModelAndView moved(@PathVariable String token, Locale language) {
        Opened opened = visits.open(token).orElse(null);
        if (opened == null || opened.state() instanceof Absent) {
            return show(token, language);
        }
        var page = new ModelAndView("issuance/visit-moved", Map.of(), HttpStatus.OK);
        page.addObject("time", times.full(opened.invitation().at(), language));
        page.addObject("place", properties.place());
        return page;
    }

    @GetMapping("/visit/{token}/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable String token) {
        return visits.open(token)
                .filter(opened -> !(opened.state() instanceof Absent))
                .map(
                        opened ->
                                ResponseEntity.ok()
                                        .contentType(CALENDAR)
                                        .header(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                ContentDisposition.attachment()
                                                        .filename("sertifikat-elektronik.ics")
                                                        .build()
                                                        .toString())
                                        .body(
                                                CalendarFile.of(
                                                        opened.state().file().applicationId(),
                                                        opened.invitation(),
                                                        properties,
                                                        clock.instant())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ModelAndView again(String token, Locale language, Problem refused) {
        return visits.open(token)
                .map(
                        opened ->
                                page(
                                        token,
                                        opened,
                                        language,
                                        HttpStatus.CONFLICT,
                                        refused.code().equals("SLOT_TAKEN")
                                                ? "visit.taken"
                                                : "visit.call"))
                .orElseGet(VisitPages::unknown);
    }

    private ModelAndView page(
            String token,
            Opened opened,
            Locale language,
            HttpStatus status,
            @Nullable String fault) {
        boolean missed = opened.state() instanceof Absent;
        var page = new ModelAndView("issuance/visit", Map.of(), status);
        page.addObject("token", token);
        page.addObject("firstName", opened.state().file().owner().firstName());
        page.addObject("time", times.full(opened.invitation().at(), language));
        page.addObject("place", properties.place());
        page.addObject("missed", missed);
        page.addObject("fault", fault);
        page.addObject("movable", opened.movable());
        page.addObject("movesLeft", opened.invitation().movesLeft());
        page.addObject("days", opened.movable() ? choices.byDay(language) : Map.of());
        return page;
    }

    private static ModelAndView toMoved(String token) {
        return new ModelAndView(new RedirectView("/visit/" + token + "/moved", true, false));
    }

    private static ModelAndView unknown() {
        return new ModelAndView("issuance/unknown", Map.of(), HttpStatus.NOT_FOUND);
    }
}
