package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.VisitStep;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.issuance.domain.Visits;
import id.go.pontianak.sertel.issuance.visit.Slots;
import id.go.pontianak.sertel.platform.security.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.UUID;

/** What the Verifikator does with a case while the owner is not here. */
@RestController
@RequestMapping("/api/v1/issuances/{applicationId}")
class VisitController {

    /**
     * @param round of the appointment that the caller saw, 0 for none: so that two who act at once
     *     don't undo each other's; null: whatever it is
     */
    record InvitationRequest(@Nullable Instant at, @Nullable Integer round) {}

    private final VisitStep step;
    private final Issuances issuances;
    private final Slots slots;
    private final IssuanceViews views;

    VisitController(VisitStep step, Issuances issuances, Slots slots, IssuanceViews views) {
        this.step = step;
        this.issuances = issuances;
        this.slots = slots;
        this.views = views;
    }

    @PostMapping("/invitation")
    IssuanceView invite(
            @PathVariable UUID applicationId,
            @RequestBody InvitationRequest request,
            Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        Instant at = start(applicationId, request.at());
        return views.of(step.invite(applicationId, at, request.round(), officer));
    }

    @PostMapping("/absence")
    IssuanceView absence(@PathVariable UUID applicationId, Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        return views.of(step.absent(applicationId, officer));
    }

    @PostMapping("/reject")
    IssuanceView reject(
            @PathVariable UUID applicationId, @RequestBody RefusalRequest request, Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        RefusalRequest.Checked checked = request.checked();
        return views.of(step.reject(applicationId, checked.code(), checked.note(), officer));
    }

    /** The message that the certificate can be collected goes out again, with a new link. */
    @PostMapping("/collection-link")
    IssuanceView collectionLink(@PathVariable UUID applicationId, Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        return views.of(step.renewLink(applicationId, officer));
    }

    /** What was chosen before is repeated without asking whether it could still be chosen. */
    private Instant start(UUID applicationId, @Nullable Instant wanted) {
        Issuance state = Verifiers.existing(issuances, applicationId);
        return wanted != null && wanted.equals(Visits.appointment(state))
                ? wanted
                : slots.start(wanted);
    }
}
