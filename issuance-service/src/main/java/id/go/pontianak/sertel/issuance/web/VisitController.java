package id.go.pontianak.sertel.issuance.web;

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

    private final OfficerActions actions;
    private final IssuanceViews views;

    VisitController(OfficerActions actions, IssuanceViews views) {
        this.actions = actions;
        this.views = views;
    }

    @PostMapping("/invitation")
    IssuanceView invite(
            @PathVariable UUID applicationId,
            @RequestBody InvitationRequest request,
            Caller caller) {
        return views.of(
                actions.invite(applicationId, request.at(), request.round(), caller).state());
    }

    @PostMapping("/absence")
    IssuanceView absence(@PathVariable UUID applicationId, Caller caller) {
        return views.of(actions.absence(applicationId, caller).state());
    }

    @PostMapping("/reject")
    IssuanceView reject(
            @PathVariable UUID applicationId, @RequestBody RefusalRequest request, Caller caller) {
        return views.of(
                actions.reject(applicationId, request.code(), request.note(), caller).state());
    }

    /** The message that the certificate can be collected goes out again, with a new link. */
    @PostMapping("/collection-link")
    IssuanceView collectionLink(@PathVariable UUID applicationId, Caller caller) {
        return views.of(actions.renewCollectionLink(applicationId, caller).state());
    }
}
