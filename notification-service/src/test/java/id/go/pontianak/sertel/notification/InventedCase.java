package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.LinkPurpose;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A person who applies, and what every event about that says. The person is invented. */
class InventedCase {

    static final String OFFICE = "dinkes";
    static final String OFFICE_MAILBOX = "kepegawaian@dinkes.pontianak.go.id";
    static final String NAME = "Budi <b>Santoso</b>";
    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    final UUID id = Ids.next();
    final String trackingNumber =
            "TTE-" + id.toString().substring(24, 28).toUpperCase(java.util.Locale.ROOT) + "-7K2M";
    final String email = "budi." + id + "@pontianak.go.id";
    final String phone;
    final Link tracking = link(LinkPurpose.TRACKING);
    final Link correction = link(LinkPurpose.CORRECTION);
    final Link visit = link(LinkPurpose.VISIT);
    final Link collection = link(LinkPurpose.COLLECTION);

    private int revision = 1;
    private @Nullable Instant time;

    /**
     * @param ending of the phone number; the stand-in's magic numbers among others
     */
    InventedCase(String ending) {
        this.phone =
                "+6281%06d".formatted(Math.floorMod(id.getLeastSignificantBits(), 1_000_000L))
                        + ending;
    }

    void beginAt(Instant start) {
        time = start;
    }

    void nextRevision() {
        revision++;
    }

    final <R extends SpecificRecordBase> R on(R event, int step, Role by) {
        return new Envelope(
                        Ids.next().toString(),
                        id.toString(),
                        trackingNumber,
                        revision,
                        OFFICE,
                        now(),
                        step,
                        null,
                        new Actor(by.name(), "subject", "Nama Pejabat", null))
                .on(event);
    }

    private Instant now() {
        if (time == null) {
            return Instant.now().truncatedTo(ChronoUnit.MILLIS);
        }
        time = time.plusSeconds(60);
        return time;
    }

    final Applicant applicant() {
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

    static Letter letter() {
        return new Letter("800/12/2026", LocalDate.of(2026, 11, 2), "Permohonan sertifikat");
    }

    private static Link link(LinkPurpose purpose) {
        return new Link(UUID.randomUUID().toString(), purpose.name(), EXPIRY);
    }
}
