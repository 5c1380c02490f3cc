package id.go.pontianak.sertel.issuance.collection;

import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.Pickup;
import id.go.pontianak.sertel.platform.page.PageController;

import jakarta.servlet.http.HttpServletResponse;

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

import java.util.Map;

/** The pages on which an owner collects. Looking spends nothing. */
@PageController
class CollectionPages {

    private static final String RETRY_AFTER_SECONDS = "10";

    private final CollectionByLink collection;

    CollectionPages(CollectionByLink collection) {
        this.collection = collection;
    }

    @GetMapping("/collect/{token}")
    ModelAndView show(@PathVariable String token) {
        return collection
                .opened(token)
                .map(state -> form(state, HttpStatus.OK, null, Format.PKCS12))
                .orElseGet(CollectionPages::unknown);
    }

    /** The answer is a file or a page. */
    @PostMapping("/collect/{token}")
    Object collect(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String format,
            HttpServletResponse response) {
        Format chosen = Format.of(format).orElse(null);
        if (chosen == null) {
            return again(token, HttpStatus.UNPROCESSABLE_CONTENT, "collect.choose", Format.PKCS12);
        }
        return switch (collection.collect(token, code, chosen)) {
            case Collected.File file -> download(file);
            case Collected.UnknownLink _ -> unknown();
            case Collected.WrongCode _ ->
                    again(token, HttpStatus.UNPROCESSABLE_CONTENT, "collect.wrong-code", chosen);
            case Collected.DownloadedBefore _ ->
                    again(token, HttpStatus.CONFLICT, "collect.downloaded-before", Format.PEM);
            case Collected.Unavailable _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
                yield again(token, HttpStatus.SERVICE_UNAVAILABLE, "collect.unavailable", chosen);
            }
        };
    }

    private ModelAndView again(String token, HttpStatus status, String fault, Format chosen) {
        return collection
                .opened(token)
                .map(state -> form(state, status, fault, chosen))
                .orElseGet(CollectionPages::unknown);
    }

    private static ResponseEntity<byte[]> download(Collected.File file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name()).build().toString())
                .body(file.content());
    }

    /** Where the key can no longer be had, the certificates are what is left to choose. */
    private static ModelAndView form(
            Arrived state, HttpStatus status, @Nullable String fault, Format chosen) {
        var page =
                new ModelAndView(
                        "issuance/collect",
                        Map.of("firstName", state.file().owner().firstName()),
                        status);
        page.addObject("fault", fault);
        page.addObject("keyLost", keyLost(state));
        page.addObject("pem", chosen == Format.PEM || keyLost(state));
        return page;
    }

    /** BSrE gave the key once, and nobody here has received it. */
    private static boolean keyLost(Arrived state) {
        Pickup pickup =
                switch (state) {
                    case Ready ready -> ready.pickup();
                    case Delivered delivered -> delivered.pickup();
                    default -> null;
                };
        return pickup != null && pickup.pkcs12LostAt() != null;
    }

    private static ModelAndView unknown() {
        return new ModelAndView("issuance/unknown", Map.of(), HttpStatus.NOT_FOUND);
    }
}
