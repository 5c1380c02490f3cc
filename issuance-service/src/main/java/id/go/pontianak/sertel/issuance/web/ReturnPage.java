package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.IssuanceLinks;
import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.PassphraseStep;
import id.go.pontianak.sertel.issuance.domain.Ceremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where BSrE sends the owner's browser. The visit decides nothing, it only makes us ask BSrE
 * sooner; it shows the receipt's code, once.
 */
@PageController
class ReturnPage {

    private final PassphraseStep step;
    private final Issuances issuances;
    private final IssuanceLinks links;

    ReturnPage(PassphraseStep step, Issuances issuances, IssuanceLinks links) {
        this.step = step;
        this.issuances = issuances;
        this.links = links;
    }

    @GetMapping("/ceremony/return")
    ModelAndView back(@RequestParam(defaultValue = "") String state, Optional<Caller> caller) {
        return returned(state)
                .flatMap(arrived -> receipt(arrived, caller))
                .orElseGet(() -> shownBefore(caller));
    }

    /** A look without a body is no return; it would use up the code without showing it. */
    @RequestMapping(path = "/ceremony/return", method = RequestMethod.HEAD)
    ResponseEntity<Void> look() {
        return ResponseEntity.noContent().build();
    }

    /** At the counter the screen then goes back to the officer, whose login the browser has. */
    private Optional<ModelAndView> receipt(Arrived state, Optional<Caller> caller) {
        return ceremony(state)
                .map(
                        ceremony -> {
                            var page =
                                    new ModelAndView("issuance/receipt", Map.of(), HttpStatus.OK);
                            page.addObject("receiptCode", links.receiptCode(ceremony));
                            page.addObject(
                                    "counter",
                                    caller.filter(known -> known.has(Role.VERIFIKATOR))
                                            .map(_ -> state.file().applicationId())
                                            .orElse(null));
                            return page;
                        });
    }

    /** Whether that return was ever awaited is not told. */
    private static ModelAndView shownBefore(Optional<Caller> caller) {
        var page = new ModelAndView("issuance/receipt-shown", Map.of(), HttpStatus.NOT_FOUND);
        page.addObject("counter", caller.filter(known -> known.has(Role.VERIFIKATOR)).isPresent());
        return page;
    }

    private Optional<Arrived> returned(String text) {
        try {
            UUID returnState = UUID.fromString(text);
            return issuances
                    .withReturnState(returnState)
                    .map(found -> step.recordReturn(found.file().applicationId(), returnState));
        } catch (IllegalArgumentException | Problem unknownOrBackBefore) {
            return Optional.empty();
        }
    }

    private static Optional<Ceremony> ceremony(Arrived state) {
        return switch (state) {
            case InCeremony in -> Optional.of(in.ceremony());
            case AwaitingCertificate awaiting -> Optional.of(awaiting.ceremony());
            case Ready ready -> Optional.of(ready.ceremony());
            case Mismatched mismatched -> Optional.of(mismatched.ceremony());
            default -> Optional.empty();
        };
    }
}
