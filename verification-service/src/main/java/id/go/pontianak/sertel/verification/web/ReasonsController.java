package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.schemas.Reason;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Why a dossier may be sent back, or an application refused. */
@RestController
class ReasonsController {

    /**
     * A reason to choose.
     *
     * @param about kinds of documents and JSON pointers of fields that it may be said of; empty for
     *     anything
     * @param message in the caller's language
     */
    record Choice(String code, List<String> about, String message) {}

    @GetMapping("/api/v1/reasons")
    List<Choice> reasons(Caller caller, @RequestParam Reason.Use use) {
        Verifiers.of(caller);
        return Reason.all(use).stream()
                .map(
                        reason ->
                                new Choice(
                                        reason.code(),
                                        reason.about().stream().sorted().toList(),
                                        Reason.text(
                                                reason.code(), LocaleContextHolder.getLocale())))
                .toList();
    }
}
