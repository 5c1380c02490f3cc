package id.go.pontianak.sertel.platform.counter;

import id.go.pontianak.sertel.platform.page.Live;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The test service's pages. */
@PageController
public class CounterPages {

    /** What its live part shows. */
    public static final AtomicInteger LIVE = new AtomicInteger();

    private final Live live;

    CounterPages(Live live) {
        this.live = live;
    }

    @GetMapping("/counters/{id}")
    ModelAndView show(Caller caller, @PathVariable UUID id) {
        return new ModelAndView("counter", Map.of("who", caller.subject() + caller.roles()));
    }

    @PostMapping("/counters/{id}")
    String add(@PathVariable UUID id, @RequestParam String on, RedirectAttributes next) {
        if (on.isEmpty()) {
            throw Problem.invalid(List.of(Fault.of("/on", "REQUIRED")));
        }
        next.addFlashAttribute("done", "Ditambah " + on);
        return "redirect:/counters/" + id;
    }

    @GetMapping("/endings/{ending}")
    String ending(@PathVariable String ending) {
        throw switch (ending) {
            case "hidden" -> Problem.notFound();
            case "forbidden" -> Problem.forbidden();
            default -> new IllegalStateException("quoting 6171014502900001");
        };
    }

    @GetMapping("/public/page")
    ModelAndView open(Optional<Caller> caller) {
        return new ModelAndView(
                "counter", Map.of("who", caller.map(Caller::subject).orElse("anybody")));
    }

    @PostMapping("/public/page")
    String post() {
        return "redirect:/public/page";
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Caller caller) {
        return live.join("all", () -> Map.of("counts", "<b>" + LIVE.get() + "</b>"));
    }
}
