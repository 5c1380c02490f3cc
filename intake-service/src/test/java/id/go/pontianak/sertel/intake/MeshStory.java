package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the other services say of an application, up to its delivery. */
final class MeshStory {

    private static final Instant AUTUMN = Instant.parse("2030-10-01T02:00:00Z");

    private final ApplicationSubmitted submitted;
    private final List<SpecificRecordBase> events = new ArrayList<>();
    private Instant now;

    MeshStory(ApplicationSubmitted submitted) {
        this.submitted = submitted;
        this.now = submitted.getOccurredAt();
        forwarded(2, Role.KEPALA_DINAS, Role.KABID_TKPBET);
        forwarded(3, Role.KABID_TKPBET, Role.KASI_PKS);
        forwarded(4, Role.KASI_PKS, Role.VERIFIKATOR);
        add(5, new DossierSubmitted(), event -> event.setRequestId("r-1"));
        add(
                5,
                new DossierVerified(),
                event -> {
                    event.setBsreReference("BSRE-1");
                    event.setApplicant(submitted.getApplicant());
                });
        add(
                6,
                new OwnerInvited(),
                event -> {
                    event.setInvitationId("i-1");
                    event.setAt(AUTUMN);
                    event.setPlace("Loket");
                    event.setBring(List.of("KTP"));
                    event.setRound(1);
                });
        add(6, new PassphraseSet(), event -> event.setBsreStatus("ISSUE"));
        add(
                7,
                new CertificateReady(),
                event -> {
                    event.setSerialNumber("01");
                    event.setIssuer("CN=Uji");
                    event.setNotBefore(AUTUMN);
                    event.setNotAfter(AUTUMN);
                    event.setFingerprint("00");
                });
        add(
                7,
                new CertificateDelivered(),
                event -> {
                    event.setSerialNumber("01");
                    event.setIssuer("CN=Uji");
                    event.setNotBefore(AUTUMN);
                    event.setNotAfter(AUTUMN);
                    event.setFingerprint("00");
                    event.setChannel("COUNTER");
                });
    }

    /** In the order in which they happen. */
    List<SpecificRecordBase> events() {
        return List.copyOf(events);
    }

    private void forwarded(int step, Role from, Role to) {
        add(
                step,
                new DispositionForwarded(),
                event -> {
                    event.setFromRole(from.name());
                    event.setToRole(to.name());
                    event.setInstructions(List.of("PROCESS_FURTHER"));
                    event.setLetter(submitted.getLetter());
                    event.setApplicant(submitted.getApplicant());
                    event.setDocuments(submitted.getDocuments());
                });
    }

    private <E extends SpecificRecordBase> void add(int step, E event, Consumer<E> content) {
        now = now.plusSeconds(60);
        content.accept(event);
        events.add(
                new Envelope(
                                Ids.next().toString(),
                                submitted.getApplicationId(),
                                submitted.getTrackingNumber(),
                                1,
                                submitted.getOfficeId(),
                                now,
                                step,
                                null,
                                new Actor("VERIFIKATOR", "a-1", "Petugas Uji", null))
                        .on(event));
    }
}
