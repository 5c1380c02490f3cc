package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Reason;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Why a dossier may be sent back, or an application refused. */
@RestController
class ReasonsController {

    @GetMapping("/api/v1/reasons")
    List<Reason.Choice> reasons(Caller caller, @RequestParam Reason.Use use) {
        Verifiers.of(caller);
        if (use == Reason.Use.BSRE) {
            throw Problem.badRequest("BAD_REQUEST", Fault.of("use", "UNKNOWN_USE"));
        }
        return Reason.choices(use, LocaleContextHolder.getLocale());
    }
}
