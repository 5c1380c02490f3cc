package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.DeliveryStep;
import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.Outcome;
import id.go.pontianak.sertel.issuance.VisitStep;
import id.go.pontianak.sertel.issuance.ceremony.Ceremonies;
import id.go.pontianak.sertel.issuance.domain.Delivery.CounterReceipt;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.issuance.domain.Visits;
import id.go.pontianak.sertel.issuance.visit.Slots;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/**
 * What a Verifikator does with a case, with all that is checked before: who, which case, what was
 * given. The interface and the pages have nothing else to act by. Everything throws a {@link
 * Problem}: 403, 404, 422 with every fault, 409 as the desk decides.
 */
@Component
public class OfficerActions {

    private final Issuances issuances;
    private final VisitStep visits;
    private final DeliveryStep deliveries;
    private final Ceremonies ceremonies;
    private final Slots slots;

    OfficerActions(
            Issuances issuances,
            VisitStep visits,
            DeliveryStep deliveries,
            Ceremonies ceremonies,
            Slots slots) {
        this.issuances = issuances;
        this.visits = visits;
        this.deliveries = deliveries;
        this.ceremonies = ceremonies;
        this.slots = slots;
    }

    /** The case, for looking at it. */
    public Arrived look(UUID applicationId, Caller caller) {
        Verifiers.only(caller);
        return Verifiers.existing(issuances, applicationId);
    }

    /**
     * The owner is asked to come, or to come at another time.
     *
     * @param at when; null is told as missing
     * @param round of the appointment that the caller saw, 0 for none: so that two who act at once
     *     don't undo each other's; null: whatever it is
     */
    public Outcome invite(
            UUID applicationId, @Nullable Instant at, @Nullable Integer round, Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        return visits.invite(applicationId, start(applicationId, at), round, officer);
    }

    /** The owner did not come. */
    public Outcome absence(UUID applicationId, Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        return visits.absent(applicationId, officer);
    }

    /**
     * The application is refused.
     *
     * @param code of a {@code Reason}; null for the usual one, that the owner does not come
     * @param note in free text; null for none
     */
    public Outcome reject(
            UUID applicationId, @Nullable String code, @Nullable String note, Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        RefusalRequest.Checked checked = new RefusalRequest(code, note).checked();
        return visits.reject(applicationId, checked.code(), checked.note(), officer);
    }

    /** The message that the certificate can be collected goes out again, with a new link. */
    public Outcome renewCollectionLink(UUID applicationId, Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        return visits.renewLink(applicationId, officer);
    }

    /**
     * The owner is here: the page on which they type the passphrase.
     *
     * @param identityDocument what the owner identified with; null is told as missing
     * @param ownerCode as the owner says it; null is told as missing
     */
    public PassphraseLink begin(
            UUID applicationId,
            @Nullable String identityDocument,
            @Nullable String ownerCode,
            Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        var texts = new RequiredTexts();
        String document = texts.read("/identityDocument", identityDocument);
        String code = texts.read("/ownerCode", ownerCode);
        texts.check();
        return ceremonies.begin(applicationId, document, code, officer);
    }

    /**
     * Handed over at the counter.
     *
     * @param receivedBy who received it; null is told as missing
     * @param identityDocument what they identified with; null is told as missing
     */
    public Outcome handOver(
            UUID applicationId,
            @Nullable String receivedBy,
            @Nullable String identityDocument,
            Caller caller) {
        Officer officer = Verifiers.acting(caller, issuances, applicationId);
        var texts = new RequiredTexts();
        String receiver = texts.read("/receivedBy", receivedBy);
        String document = texts.read("/identityDocument", identityDocument);
        texts.check();
        return deliveries.handOver(applicationId, new CounterReceipt(officer, receiver, document));
    }

    /** BSrE is asked at once whether it has replaced or revoked what does not match. */
    public Outcome recheck(UUID applicationId, Caller caller) {
        Verifiers.acting(caller, issuances, applicationId);
        return deliveries.recheck(applicationId);
    }

    /** What was chosen before is repeated without asking whether it could still be chosen. */
    private Instant start(UUID applicationId, @Nullable Instant wanted) {
        Issuance state = Verifiers.existing(issuances, applicationId);
        return wanted != null && wanted.equals(Visits.appointment(state))
                ? wanted
                : slots.start(wanted);
    }
}
