package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.platform.web.Problem;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows an application to whoever holds its link. What is unknown and what expired look alike. */
@Controller
class TrackingController {

    private final TrackingLinks links;
    private final TrackingPage page;

    TrackingController(TrackingLinks links, TrackingPage page) {
        this.links = links;
        this.page = page;
    }

    @Operation(
            summary = "Melacak permohonan tanpa masuk / Follow an application without a login",
            description = "HTML; JSON for Accept: application/json. ?lang=en for English.")
    @GetMapping("/track/{token}")
    Object track(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader HttpHeaders headers) {
        Optional<TrackingView> view = links.find(token).map(TrackingView::of);
        if (wantsJson(headers)) {
            return ResponseEntity.ok(view.orElseThrow(Problem::notFound));
        }
        Locale locale = TrackingPage.language(lang);
        return view.map(each -> html("track", locale, HttpStatus.OK, page.words(each, locale)))
                .orElseGet(() -> html("track-unknown", locale, HttpStatus.NOT_FOUND, null));
    }

    private ModelAndView html(
            String template,
            Locale locale,
            HttpStatusCode status,
            TrackingPage.@Nullable Words words) {
        boolean indonesian = locale.equals(TrackingPage.INDONESIAN);
        var answer = new ModelAndView(template);
        answer.setStatus(status);
        answer.addObject("texts", texts(locale));
        answer.addObject("language", locale.getLanguage());
        answer.addObject("otherLanguage", indonesian ? "en" : "id");
        answer.addObject("page", words);
        return answer;
    }

    private Map<String, String> texts(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (String key :
                List.of(
                        "title",
                        "number",
                        "status",
                        "holder",
                        "since",
                        "next",
                        "steps",
                        "otherLanguage",
                        "unknown.title",
                        "unknown.text",
                        "department")) {
            texts.put(key, page.text("track." + key, locale));
        }
        return texts;
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
