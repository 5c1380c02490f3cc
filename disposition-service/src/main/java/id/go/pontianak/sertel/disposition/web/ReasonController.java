package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The reasons to choose from, for pages. */
@RestController
@RequestMapping("/api/v1")
class ReasonController {

    /**
     * A reason.
     *
     * @param about what it may be said of: kinds of documents and JSON pointers of fields; empty
     *     for anything
     * @param message in the caller's language
     */
    record Item(String code, List<String> about, String message) {}

    @GetMapping("/reasons")
    List<Item> reasons(@RequestParam(required = false) @Nullable String use) {
        Locale language = LocaleContextHolder.getLocale();
        return Reason.all(use(use)).stream()
                .map(
                        reason ->
                                new Item(
                                        reason.code(),
                                        reason.about().stream().sorted().toList(),
                                        Reason.text(reason.code(), language)))
                .toList();
    }

    private static Reason.Use use(@Nullable String name) {
        return Arrays.stream(Reason.Use.values())
                .filter(use -> use.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Problem.badRequest("BAD_REQUEST", Fault.of("use", "UNKNOWN_USE")));
    }
}
