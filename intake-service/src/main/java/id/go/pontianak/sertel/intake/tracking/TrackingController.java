package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.web.ProblemDocuments;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows an application to whoever holds its link. What is unknown and what expired look alike. */
@PageController
class TrackingController {

    private final PublicLinks links;
    private final TrackingPage page;
    private final ProblemDocuments problems;

    TrackingController(PublicLinks links, TrackingPage page, ProblemDocuments problems) {
        this.links = links;
        this.page = page;
        this.problems = problems;
    }

    @Operation(
            summary = "Melacak permohonan tanpa masuk / Follow an application without a login",
            description = "HTML; JSON for Accept: application/json. ?lang=en for English.")
    @GetMapping("/track/{token}")
    Object track(@PathVariable String token, @RequestHeader HttpHeaders headers, Locale locale) {
        Optional<Application> application = links.tracked(token);
        if (wantsJson(headers)) {
            return application
                    .<Object>map(
                            known ->
                                    ResponseEntity.ok()
                                            .contentType(MediaType.APPLICATION_JSON)
                                            .body(TrackingView.of(known, locale)))
                    .orElseGet(this::notFound);
        }
        return application.map(known -> html(known, locale)).orElseGet(UnknownLink::page);
    }

    private ResponseEntity<ProblemDetail> notFound() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(HttpStatus.NOT_FOUND, "NOT_FOUND", List.of()));
    }

    private ModelAndView html(Application application, Locale locale) {
        return new ModelAndView("intake/track", "page", page.words(application, locale));
    }

    private static boolean wantsJson(HttpHeaders headers) {
        List<MediaType> accepted = new ArrayList<>(headers.getAccept());
        MimeTypeUtils.sortBySpecificity(accepted);
        for (MediaType type : accepted) {
            if (type.includes(MediaType.TEXT_HTML)) {
                return false;
            }
            if (type.includes(MediaType.APPLICATION_JSON)) {
                return true;
            }
        }
        return false;
    }
}
