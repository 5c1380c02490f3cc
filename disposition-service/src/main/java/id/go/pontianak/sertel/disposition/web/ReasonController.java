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

import java.util.List;
import java.util.stream.Stream;

/** The reasons to choose from, for pages. */
@RestController
@RequestMapping("/api/v1")
class ReasonController {

    @GetMapping("/reasons")
    List<Reason.Choice> reasons(@RequestParam(required = false) @Nullable String use) {
        return Reason.choices(use(use), LocaleContextHolder.getLocale());
    }

    private static Reason.Use use(@Nullable String name) {
        return Stream.of(Reason.Use.RETURN, Reason.Use.REJECT)
                .filter(use -> use.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Problem.badRequest("BAD_REQUEST", Fault.of("use", "UNKNOWN_USE")));
    }
}
