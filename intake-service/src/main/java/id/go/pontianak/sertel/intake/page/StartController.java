package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.schemas.Role;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Optional;

/** Where everybody begins. */
@PageController
class StartController {

    private final LinkProperties links;

    StartController(LinkProperties links) {
        this.links = links;
    }

    @GetMapping("/")
    String start(Optional<Caller> caller, Model model) {
        model.addAttribute("office", caller.filter(each -> each.has(Role.OFFICE)).isPresent());
        if (links.issuanceUrl() != null) {
            model.addAttribute("lost", links.issuance() + "/links");
        }
        return "intake/start";
    }
}
