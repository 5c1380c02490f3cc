package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The events of the mesh, for offices whose systems read them. */
@PageController
class OfficeEventsController {

    private final DescribedEvents events;

    OfficeEventsController(DescribedEvents events) {
        this.events = events;
    }

    @GetMapping("/office/events")
    String show(Caller caller, Model model) {
        Office.of(caller);
        model.addAttribute("events", events.all());
        return "intake/office-events";
    }

    /** The document as it is. */
    @GetMapping("/office/events/asyncapi.yaml")
    ResponseEntity<Resource> document(Caller caller) {
        Office.of(caller);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=asyncapi.yaml")
                .body(new ClassPathResource(DescribedEvents.DOCUMENT));
    }
}
