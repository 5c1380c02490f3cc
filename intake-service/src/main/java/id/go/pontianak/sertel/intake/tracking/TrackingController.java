package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.platform.web.Problem;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows an application to whoever holds its link. What is unknown and what expired look alike. */
@Controller
class TrackingController {

    private static final List<String> TEXTS =
            List.of(
                    "title",
                    "number",
                    "status",
                    "holder",
                    "since",
                    "asked",
                    "until",
                    "withdrawal",
                    "next",
                    "steps");

    private final PublicLinks links;
    private final TrackingPage page;
    private final PageTexts texts;

    TrackingController(PublicLinks links, TrackingPage page, PageTexts texts) {
        this.links = links;
        this.page = page;
        this.texts = texts;
    }

    @Operation(
            summary = "Melacak permohonan tanpa masuk / Follow an application without a login",
            description = "HTML; JSON for Accept: application/json. ?lang=en for English.")
    @GetMapping("/track/{token}")
    Object track(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader HttpHeaders headers,
            Locale preferred) {
        Locale locale = PageTexts.language(lang, preferred);
        Optional<TrackingView> view =
                links.tracked(token).map(application -> TrackingView.of(application, locale));
        if (wantsJson(headers)) {
            return ResponseEntity.ok(view.orElseThrow(Problem::notFound));
        }
        return view.map(each -> html(each, locale))
                .orElseGet(() -> texts.unknown(HttpStatus.NOT_FOUND, locale));
    }

    private ModelAndView html(TrackingView view, Locale locale) {
        ModelAndView answer = texts.page("track", HttpStatus.OK, locale, "track", TEXTS);
        answer.addObject("page", page.words(view, locale));
        return answer;
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
