package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.LinkPurpose;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** One case, as the other services tell of it. The person is invented. */
final class CaseEvents {

    static final String NAME = "Budi <b>Santoso</b>";
    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    final UUID id = Ids.next();
    final String trackingNumber =
            "TTE-" + id.toString().substring(24, 28).toUpperCase(java.util.Locale.ROOT) + "-7K2M";
    final String email = "budi." + id + "@pontianak.go.id";
    final String phone;
    final Link tracking = link(LinkPurpose.TRACKING);
    final Link visit = link(LinkPurpose.VISIT);
    final Link collection = link(LinkPurpose.COLLECTION);

    /**
     * @param ending of the phone number; the stand-in's magic numbers among others
     */
    CaseEvents(String ending) {
        this.phone =
                "+6281%06d".formatted(Math.floorMod(id.getLeastSignificantBits(), 1_000_000L))
                        + ending;
    }

    ApplicationSubmitted submitted() {
        return submitted(true);
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
        var event = new OwnerInvited();
        event.setInvitationId(Ids.next().toString());
        event.setAt(Instant.parse("2025-03-04T02:15:00Z"));
        event.setPlace("Ruang Layanan TTE, Jl. Rahadi Usman 3");
        event.setBring(List.of("ID_CARD", "OWNER_CODE"));
        event.setRound(1);
        event.setLink(visit);
        return on(event, 6, Role.VERIFIKATOR);
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

    private <R extends SpecificRecordBase> R on(R event, int step, Role by) {
        return new Envelope(
                        Ids.next().toString(),
                        id.toString(),
                        trackingNumber,
                        1,
                        "dinkes",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        step,
                        null,
                        new Actor(by.name(), "subject", "Nama Pejabat", null))
                .on(event);
    }

    private Applicant applicant() {
        return new Applicant(
                NAME,
                "6171014502900001",
                "199002452015012001",
                "ASN",
                "Analis",
                "Dinas Kesehatan",
                email,
                phone);
    }

    private static Letter letter() {
        return new Letter("800/12/2026", LocalDate.of(2026, 11, 2), "Permohonan sertifikat");
    }

    private static Link link(LinkPurpose purpose) {
        return new Link(UUID.randomUUID().toString(), purpose.name(), EXPIRY);
    }
}
