package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.CertificateCheck;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.CertificateMismatched;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.DispositionRecalled;
import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.Fault;
import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Role;

import java.time.Instant;
import java.util.List;

/** One case, as the other services tell of it. */
final class CaseEvents extends InventedCase {

    /**
     * @param ending of the phone number; the stand-in's magic numbers among others
     */
    CaseEvents(String ending) {
        super(ending);
    }

    /** What is told from now on happens then, and each event a minute after the one before. */
    CaseEvents at(Instant start) {
        beginAt(start);
        return this;
    }

    ApplicationSubmitted submitted() {
        return submitted(true);
    }

    /** The next revision, with other contact data. */
    ApplicationSubmitted corrected(int resumeStep, String newEmail, String newPhone) {
        nextRevision();
        ApplicationSubmitted event = submitted();
        event.setResumeStep(resumeStep);
        event.getApplicant().setEmail(newEmail);
        event.getApplicant().setPhone(newPhone);
        return event;
    }

    ApplicationReturned returned(int step) {
        var event = new ApplicationReturned();
        event.setReturnedFromStep(step);
        event.setFaults(
                List.of(
                        new Fault("ID_CARD", null, "KTP_BURAM", "Foto ulang, ya"),
                        new Fault(null, "/applicant/nip", "NIP_FORMAT", null)));
        event.setLink(correction);
        return on(event, step, Role.KASI_PKS);
    }

    DispositionRecalled recalled(int step, Role from, Role to) {
        var event = new DispositionRecalled();
        event.setFromRole(from.name());
        event.setToRole(to.name());
        return on(event, step, from);
    }

    DossierSubmitted dossierSubmitted() {
        var event = new DossierSubmitted();
        event.setRequestId(Ids.next().toString());
        return on(event, 5, Role.VERIFIKATOR);
    }

    ApplicationRejected rejected(int step, String code, String by) {
        var event = new ApplicationRejected();
        event.setCode(code);
        event.setReason("Mohon maaf");
        event.setRejectedBy(by);
        return on(event, step, Role.SYSTEM);
    }

    WithdrawalRequested withdrawalRequested(int step) {
        return on(new WithdrawalRequested(), step, Role.APPLICANT);
    }

    ApplicationWithdrawn withdrawn(int step) {
        return on(new ApplicationWithdrawn(), step, Role.SYSTEM);
    }

    ApplicationLapsed lapsed(int step, String reason) {
        var event = new ApplicationLapsed();
        event.setReason(reason);
        return on(event, step, Role.SYSTEM);
    }

    OwnerAbsent absent(OwnerInvited from, int count) {
        var event = new OwnerAbsent();
        event.setInvitationId(from.getInvitationId());
        event.setCount(count);
        return on(event, 6, Role.SYSTEM);
    }

    PassphraseSet passphraseSet() {
        var event = new PassphraseSet();
        event.setBsreStatus("ISSUE");
        return on(event, 6, Role.VERIFIKATOR);
    }

    CertificateMismatched mismatched() {
        var event = new CertificateMismatched();
        event.setChecks(List.of(new CertificateCheck("EMAIL", false, "another domain")));
        return on(event, 7, Role.SYSTEM);
    }

    ApplicationSubmitted submitted(boolean whatsapp) {
        var event = new ApplicationSubmitted();
        event.setReference("REF-1");
        event.setLetter(letter());
        event.setApplicant(applicant());
        event.setDocuments(List.of());
        event.setWhatsapp(whatsapp);
        event.setResumeStep(2);
        event.setLink(tracking);
        return on(event, 1, Role.OFFICE);
    }

    DispositionForwarded forwarded(int step, Role to) {
        var event = new DispositionForwarded();
        event.setFromRole(Role.KEPALA_DINAS.name());
        event.setToRole(to.name());
        event.setInstructions(List.of("OPINION"));
        event.setLetter(letter());
        event.setApplicant(applicant());
        event.setDocuments(List.of());
        return on(event, step, Role.KEPALA_DINAS);
    }

    DossierVerified verified() {
        var event = new DossierVerified();
        event.setBsreReference("BSRE-1");
        event.setApplicant(applicant());
        return on(event, 5, Role.SYSTEM);
    }

    OwnerInvited invited() {
        return invited(1, Instant.parse("2025-03-04T02:15:00Z"));
    }

    OwnerInvited invited(int round, Instant appointment) {
        var event = new OwnerInvited();
        event.setInvitationId(Ids.next().toString());
        event.setAt(appointment);
        event.setPlace("Ruang Layanan TTE, Jl. Rahadi Usman 3");
        event.setBring(List.of("ID_CARD", "OWNER_CODE"));
        event.setRound(round);
        event.setLink(visit);
        return on(event, 6, Role.VERIFIKATOR);
    }

    /** The same invitation with another link, which its owner asked for. */
    OwnerInvited again(OwnerInvited invited) {
        OwnerInvited event = invited(invited.getRound(), invited.getAt());
        event.setInvitationId(invited.getInvitationId());
        return on(event, 6, Role.APPLICANT);
    }

    CertificateReady ready() {
        var event = new CertificateReady();
        event.setSerialNumber("0a1b");
        event.setIssuer("CN=BSrE");
        event.setNotBefore(Instant.parse("2025-03-04T00:00:00Z"));
        event.setNotAfter(Instant.parse("2027-03-04T00:00:00Z"));
        event.setFingerprint("00".repeat(32));
        event.setLink(collection);
        return on(event, 7, Role.SYSTEM);
    }

    CertificateDelivered delivered() {
        var event = new CertificateDelivered();
        event.setSerialNumber("0a1b");
        event.setIssuer("CN=BSrE");
        event.setNotBefore(Instant.parse("2025-03-04T00:00:00Z"));
        event.setNotAfter(Instant.parse("2027-03-04T00:00:00Z"));
        event.setFingerprint("00".repeat(32));
        event.setChannel("LINK");
        return on(event, 7, Role.APPLICANT);
    }
}
