package id.go.pontianak.sertel.platform.counter;

import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every way in which a request can end. */
@RestController
final class CounterController {

    record Step(@Nullable LocalDate on, @Nullable String note, @Nullable Detail detail) {}

    record Detail(List<Integer> numbers) {}

    private final CounterDesk desk;

    CounterController(CounterDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/counters/{id}")
    Counter counter(@PathVariable UUID id, Caller caller) {
        if (!caller.has(Role.AUDITOR)) {
            throw Problem.forbidden();
        }
        return desk.peek(id).orElseThrow(Problem::notFound);
    }

    @PostMapping(
            path = "/api/v1/counters/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Integer> add(@PathVariable UUID id, @RequestBody Step step, Caller caller) {
        var faults = new ArrayList<Fault>(FreeText.faults("/note", step.note()));
        if (step.on() == null) {
            faults.add(Fault.of("/on", "REQUIRED"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return Map.of(caller.subject(), desk.add(id));
    }

    @PostMapping("/api/v1/files")
    long file(@RequestParam MultipartFile file) {
        return file.getSize();
    }

    @GetMapping("/api/v1/endings/{ending}")
    String ending(@PathVariable String ending) {
        return switch (ending) {
            case "mistake" -> throw new IllegalStateException("quoting 6171014502900001");
            case "mistake-in-sql" -> throw new DuplicateKeyException("quoting 6171014502900001");
            case "denied" -> throw new AccessDeniedException("no");
            default -> ending;
        };
    }

    @GetMapping("/public/hello")
    String hello() {
        return "hello";
    }
}
