package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.web.OpenCases.OpenCase;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Every case in steps 6 and 7 that is not at its end, the oldest first. */
@RestController
class InboxController {

    /**
     * A case.
     *
     * @param applicant the owner's name
     * @param dueAt by the SOP's target; null while nobody in the office is waited for
     * @param overdue whether that is past
     */
    record Item(
            UUID applicationId,
            String trackingNumber,
            String applicant,
            String office,
            Instant receivedAt,
            @Nullable Instant dueAt,
            boolean overdue,
            String state) {}

    private final OpenCases cases;
    private final InstantSource clock;

    InboxController(OpenCases cases, InstantSource clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/api/v1/inbox")
    Page<Item> inbox(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        Verifiers.only(caller);
        Page<OpenCase> page =
                cases.page(new OpenCases.Filter(q, overdue, null), Page.Cursor.parse(cursor));
        Instant now = clock.instant();
        return new Page<>(page.items().stream().map(each -> item(each, now)).toList(), page.next());
    }

    private static Item item(OpenCase open, Instant now) {
        return new Item(
                open.applicationId(),
                open.trackingNumber(),
                open.owner(),
                open.office(),
                open.receivedAt(),
                open.dueAt(),
                open.dueAt() != null && open.dueAt().isBefore(now),
                open.state());
    }
}
