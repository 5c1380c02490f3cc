package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.Deadlines;
import id.go.pontianak.sertel.issuance.IssuanceDesk;
import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.authority.Bsre;
import id.go.pontianak.sertel.issuance.ceremony.Ceremonies;
import id.go.pontianak.sertel.issuance.domain.Delivery.CounterReceipt;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.UUID;

/** What the Verifikator does with a case in steps 6 and 7. */
@RestController
@RequestMapping("/api/v1/issuances/{applicationId}")
class IssuanceController {

    record InvitationRequest(@Nullable Instant at) {}

    record CeremonyRequest(@Nullable String identityDocument, @Nullable String ownerCode) {}

    record CeremonyAnswer(String passphraseUrl, Instant expiresAt) {}

    record DeliveryRequest(@Nullable String receivedBy, @Nullable String identityDocument) {}

    private final IssuanceDesk desk;
    private final Issuances issuances;
    private final Ceremonies ceremonies;
    private final Appointments appointments;
    private final Deadlines deadlines;
    private final IssuanceProperties properties;
    private final Bsre bsre;

    IssuanceController(
            IssuanceDesk desk,
            Issuances issuances,
            Ceremonies ceremonies,
            Appointments appointments,
            Deadlines deadlines,
            IssuanceProperties properties,
            Bsre bsre) {
        this.desk = desk;
        this.issuances = issuances;
        this.ceremonies = ceremonies;
        this.appointments = appointments;
        this.deadlines = deadlines;
        this.properties = properties;
        this.bsre = bsre;
    }

    @GetMapping
    IssuanceView show(@PathVariable UUID applicationId, Caller caller) {
        Verifiers.only(caller);
        return view(existing(applicationId));
    }

    @PostMapping("/invitation")
    IssuanceView invite(
            @PathVariable UUID applicationId,
            @RequestBody InvitationRequest request,
            Caller caller) {
        Officer officer = Verifiers.only(caller);
        existing(applicationId);
        return view(desk.invite(applicationId, appointments.at(request.at()), officer));
    }

    @PostMapping("/ceremony")
    CeremonyAnswer ceremony(
            @PathVariable UUID applicationId, @RequestBody CeremonyRequest request, Caller caller) {
        Officer officer = Verifiers.only(caller);
        existing(applicationId);
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
        Officer officer = Verifiers.only(caller);
        existing(applicationId);
        var texts = new RequiredTexts();
        String receivedBy = texts.read("/receivedBy", request.receivedBy());
        String document = texts.read("/identityDocument", request.identityDocument());
        texts.check();
        return view(
                desk.handOver(applicationId, new CounterReceipt(officer, receivedBy, document)));
    }

    /** Before anything else, so that nobody learns from faults whether a case exists. */
    private Issuance existing(UUID applicationId) {
        return issuances.find(applicationId).orElseThrow(Problem::notFound);
    }

    private IssuanceView view(Issuance state) {
        return IssuanceView.of(state, deadlines.of(state), properties.place(), bsre.isAvailable());
    }
}
