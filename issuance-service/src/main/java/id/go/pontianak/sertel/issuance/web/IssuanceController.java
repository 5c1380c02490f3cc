package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.DeliveryStep;
import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.ceremony.Ceremonies;
import id.go.pontianak.sertel.issuance.domain.Delivery.CounterReceipt;
import id.go.pontianak.sertel.issuance.domain.Officer;
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

    private final DeliveryStep step;
    private final Issuances issuances;
    private final Ceremonies ceremonies;
    private final IssuanceViews views;

    IssuanceController(
            DeliveryStep step, Issuances issuances, Ceremonies ceremonies, IssuanceViews views) {
        this.step = step;
        this.issuances = issuances;
        this.ceremonies = ceremonies;
        this.views = views;
    }

    @GetMapping
    IssuanceView show(@PathVariable UUID applicationId, Caller caller) {
        Verifiers.only(caller);
        return views.of(Verifiers.existing(issuances, applicationId));
    }

    @PostMapping("/ceremony")
    CeremonyAnswer ceremony(
            @PathVariable UUID applicationId, @RequestBody CeremonyRequest request, Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        var texts = new RequiredTexts();
        String document = texts.read("/identityDocument", request.identityDocument());
        String code = texts.read("/ownerCode", request.ownerCode());
        texts.check();
        PassphraseLink link = ceremonies.begin(applicationId, document, code, officer);
        return new CeremonyAnswer(link.url(), link.expiresAt());
    }

    @PostMapping("/delivery")
    IssuanceView delivery(
            @PathVariable UUID applicationId, @RequestBody DeliveryRequest request, Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        var texts = new RequiredTexts();
        String receivedBy = texts.read("/receivedBy", request.receivedBy());
        String document = texts.read("/identityDocument", request.identityDocument());
        texts.check();
        return views.of(
                step.handOver(applicationId, new CounterReceipt(officer, receivedBy, document)));
    }

    /** BSrE is asked at once whether it has replaced or revoked what does not match. */
    @PostMapping("/recheck")
    @ResponseStatus(HttpStatus.ACCEPTED)
    IssuanceView recheck(@PathVariable UUID applicationId, Caller caller) {
        Verifiers.acting(caller, issuances, applicationId);
        return views.of(step.recheck(applicationId));
    }
}
