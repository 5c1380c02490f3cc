package id.go.pontianak.sertel.issuance.collection;

import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.Pickup;
import id.go.pontianak.sertel.platform.page.PageController;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Instant;
import java.util.Map;

/**
 * The pages on which an owner collects. Looking spends nothing.
 *
 * <p>A file that is answered leaves the page that asked for it as it was, with whatever it says. So
 * the form asks for a page, which says that the code was right and makes the browser fetch the
 * file; the code follows it in a cookie that serves once. Who posts code and format alone is
 * answered the file.
 *
 * <p>Here a GET spends what a POST has admitted: without script, nothing but a GET can save a file
 * beside the page that asked for it. It does nothing without the cookie, which that POST alone
 * gives, to one browser, for this link and once.
 */
@PageController
class CollectionPages {

    private static final String RETRY_AFTER_SECONDS = "10";

    private final CollectionByLink collection;

    CollectionPages(CollectionByLink collection) {
        this.collection = collection;
    }

    /**
     * @param again there if the browser did not bring the code back for the file: then the form is
     *     answered the file itself
     */
    @GetMapping("/collect/{token}")
    ModelAndView show(
            @PathVariable String token, @RequestParam(required = false) @Nullable String again) {
        return collection
                .opened(token)
                .map(
                        state ->
                                form(token, state, HttpStatus.OK, null, Format.PKCS12)
                                        .addObject("again", again != null))
                .orElseGet(CollectionPages::unknown);
    }

    /**
     * The answer is a file or a page.
     *
     * @param then {@code page} for a page that fetches the file
     */
    @PostMapping("/collect/{token}")
    Object collect(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        Format chosen = Format.of(format).orElse(null);
        boolean byPage = then.equals("page");
        if (chosen == null) {
            return again(token, HttpStatus.UNPROCESSABLE_CONTENT, "collect.choose", Format.PKCS12)
                    .addObject("again", !byPage);
        }
        Collected collected =
                byPage ? collection.admit(token, code) : collection.collect(token, code, chosen);
        if (collected instanceof Collected.Admitted) {
            ReceiptCookie.give(token, code, request, response);
        }
        Object answer = answer(token, collected, chosen, response);
        // The next try comes as this one did.
        return answer instanceof ModelAndView page ? page.addObject("again", !byPage) : answer;
    }

    /** What that page fetches. A look without a body (HEAD) spends nothing. */
    @GetMapping("/collect/{token}/{format:p12|pem}")
    Object fetch(
            @PathVariable String token,
            @PathVariable String format,
            @CookieValue(name = ReceiptCookie.NAME, defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Format chosen = Format.of(format).orElseThrow();
        if (code.isEmpty() || request.getMethod().equals(HttpMethod.HEAD.name())) {
            return new ModelAndView(
                    new RedirectView("/collect/" + token + "?again=yes", true, false));
        }
        ReceiptCookie.take(token, request, response);
        return answer(token, collection.collect(token, code, chosen), chosen, response);
    }

    private Object answer(
            String token, Collected collected, Format chosen, HttpServletResponse response) {
        return switch (collected) {
            case Collected.Admitted _ -> started(token, chosen, response);
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
                .map(state -> form(token, state, status, fault, chosen))
                .orElseGet(CollectionPages::unknown);
    }

    /** The page stays when the file has come, since that is saved beside it. */
    private static ModelAndView started(String token, Format format, HttpServletResponse response) {
        String file = "/collect/" + token + "/" + format.text();
        response.setHeader("Refresh", "0;url=" + file);
        var page = new ModelAndView("issuance/collect-started", Map.of(), HttpStatus.OK);
        page.addObject("token", token);
        page.addObject("file", file);
        page.addObject("format", format.text());
        return page;
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
            String token, Arrived state, HttpStatus status, @Nullable String fault, Format chosen) {
        Pickup pickup = pickup(state);
        Instant given = pickup == null ? null : pickup.pkcs12GivenAt();
        // BSrE gave the key once, and nobody here has received it.
        boolean lost = pickup != null && given == null && pickup.pkcs12LostAt() != null;
        var page =
                new ModelAndView(
                        "issuance/collect",
                        Map.of("firstName", state.file().owner().firstName(), "token", token),
                        status);
        page.addObject("fault", fault);
        page.addObject("again", false);
        page.addObject("keyGiven", given);
        page.addObject("keyLost", lost);
        page.addObject("pem", chosen == Format.PEM || lost || given != null);
        return page;
    }

    private static @Nullable Pickup pickup(Arrived state) {
        return switch (state) {
            case Ready ready -> ready.pickup();
            case Delivered delivered -> delivered.pickup();
            default -> null;
        };
    }

    private static ModelAndView unknown() {
        return new ModelAndView("issuance/unknown", Map.of(), HttpStatus.NOT_FOUND);
    }
}
