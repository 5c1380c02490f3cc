package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.platform.security.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.UUID;

/** What the Verifikator does with a case in steps 6 and 7 once the owner is here. */
@RestController
@RequestMapping("/api/v1/issuances/{applicationId}")
class IssuanceController {

    record CeremonyRequest(@Nullable String identityDocument, @Nullable String ownerCode) {}

    record CeremonyAnswer(String passphraseUrl, Instant expiresAt) {}

    record DeliveryRequest(@Nullable String receivedBy, @Nullable String identityDocument) {}

    private final OfficerActions actions;
    private final IssuanceViews views;

    IssuanceController(OfficerActions actions, IssuanceViews views) {
        this.actions = actions;
        this.views = views;
    }

    @GetMapping
    IssuanceView show(@PathVariable UUID applicationId, Caller caller) {
        return views.of(actions.look(applicationId, caller));
    }

    @PostMapping("/ceremony")
    CeremonyAnswer ceremony(
            @PathVariable UUID applicationId, @RequestBody CeremonyRequest request, Caller caller) {
        PassphraseLink link =
                actions.begin(
                        applicationId, request.identityDocument(), request.ownerCode(), caller);
        return new CeremonyAnswer(link.url(), link.expiresAt());
    }

    @PostMapping("/delivery")
    IssuanceView delivery(
            @PathVariable UUID applicationId, @RequestBody DeliveryRequest request, Caller caller) {
        return views.of(
                actions.handOver(
                                applicationId,
                                request.receivedBy(),
                                request.identityDocument(),
                                caller)
                        .state());
    }

    /** BSrE is asked at once whether it has replaced or revoked what does not match. */
    @PostMapping("/recheck")
    @ResponseStatus(HttpStatus.ACCEPTED)
    IssuanceView recheck(@PathVariable UUID applicationId, Caller caller) {
        return views.of(actions.recheck(applicationId, caller).state());
    }
}
