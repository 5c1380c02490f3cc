package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Optional;

/** How an office's system speaks with this service, to be read and tried. */
@PageController
class OfficeApiController {

    private static final String BEARER = "curl -H 'Authorization: Bearer TOKEN'";

    private final TokenEndpoint tokens;
    private final String base;

    OfficeApiController(TokenEndpoint tokens, LinkProperties links) {
        this.tokens = tokens;
        this.base = links.intake();
    }

    @GetMapping("/office/api")
    String api(Caller caller, Model model) {
        Office.of(caller);
        Optional<String> endpoint = tokens.address();
        model.addAttribute("discovery", tokens.discovery());
        model.addAttribute("endpointKnown", endpoint.isPresent());
        model.addAttribute(
                "tokenExample",
                "curl -u 'CLIENT_ID:CLIENT_SECRET' -d grant_type=client_credentials "
                        + endpoint.orElse("TOKEN_ENDPOINT"));
        model.addAttribute(
                "submitExample",
                BEARER
                        + " -H 'Idempotency-Key: KEY' \\\n"
                        + "  -F 'application=@application.json;type=application/json' \\\n"
                        + "  -F requestLetter=@surat.pdf -F bsreForm=@formulir.pdf \\\n"
                        + "  -F idCard=@ktp.jpg -F appointmentDecree=@sk.pdf \\\n"
                        + "  "
                        + base
                        + "/api/v1/applications");
        model.addAttribute(
                "followExample",
                BEARER
                        + " \\\n  '"
                        + base
                        + "/api/v1/applications?updatedSince=2026-03-04T02:15:00Z'");
        return "intake/office-api";
    }

    @GetMapping("/office/api/try")
    String tryOut(Caller caller) {
        Office.of(caller);
        return "intake/office-try";
    }
}
