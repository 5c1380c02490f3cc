package id.go.pontianak.sertel.issuance.visit;

import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.VisitStep;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.web.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;
import java.util.Map;

/**
 * Where owners ask for a link anew whose own is lost or has expired. It goes to the mailbox of the
 * application; the answer is the same whether there is one or not.
 */
@PageController
class LinkRequests {

    private static final Logger log = LoggerFactory.getLogger(LinkRequests.class);

    private final Issuances issuances;
    private final VisitStep step;

    LinkRequests(Issuances issuances, VisitStep step) {
        this.issuances = issuances;
        this.step = step;
    }

    /** The way to a new link for those who have none to begin with. */
    @GetMapping("/links")
    String form() {
        return "issuance/links";
    }

    @PostMapping("/links")
    ModelAndView renew(@RequestParam(defaultValue = "") String trackingNumber) {
        issuances
                .withTrackingNumber(trackingNumber.strip().toUpperCase(Locale.ROOT))
                .ifPresent(
                        state -> {
                            try {
                                step.renewLink(state.file().applicationId(), null);
                            } catch (Problem nothingToRenew) {
                                log.info(
                                        "{} has no link to renew: {}",
                                        state.file().applicationId(),
                                        nothingToRenew.code());
                            }
                        });
        return new ModelAndView("issuance/link-asked", Map.of(), HttpStatus.OK);
    }
}
