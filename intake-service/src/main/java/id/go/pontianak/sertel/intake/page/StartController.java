package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.schemas.Role;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Optional;

/** Where everybody begins. */
@PageController
class StartController {

    @GetMapping("/")
    String start(Optional<Caller> caller, Model model) {
        model.addAttribute("office", caller.filter(each -> each.has(Role.OFFICE)).isPresent());
        return "intake/start";
    }
}
