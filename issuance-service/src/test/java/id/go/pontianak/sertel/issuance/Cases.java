package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Cases as step 5 hands them on. The people are invented. */
final class Cases {

    static final String NAME = "Budi Santoso";
    static final String EMAIL = "budi.santoso@pontianak.go.id";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Cases() {}

    /** A case of somebody for whom BSrE does what these last four digits ask it to. */
    static DossierVerified withSerial(String serial) {
        return withSerial(serial, NAME);
    }

    static DossierVerified withSerial(String serial, String name) {
        String nik = "%012d%s".formatted(617_101_010_000L + NEXT.getAndIncrement(), serial);
        UUID applicationId = Ids.next();
        var event = new DossierVerified();
        event.setBsreReference("BSRE-1");
        event.setApplicant(
                new Applicant(
                        name,
                        nik,
                        "198001012005011001",
                        "ASN",
                        "Kepala Seksi",
                        "Dinas Kesehatan",
                        EMAIL,
                        "+6281200000001"));
        return envelope(applicationId, Role.VERIFIKATOR).on(event);
    }

    /** The applicant wants back what is, or will be, a case here. */
    static WithdrawalRequested withdrawal(UUID applicationId) {
        return envelope(applicationId, Role.OFFICE).on(new WithdrawalRequested());
    }

    static ApplicationRejected rejectedElsewhere(UUID applicationId) {
        var event = envelope(applicationId, Role.VERIFIKATOR).on(new ApplicationRejected());
        event.setCode("LAINNYA");
        event.setRejectedBy(Role.VERIFIKATOR.name());
        return event;
    }

    private static Envelope envelope(UUID applicationId, Role by) {
        String random = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        return new Envelope(
                Ids.next().toString(),
                applicationId.toString(),
                "TTE-" + random.substring(0, 4) + "-" + random.substring(4, 8),
                1,
                "opd-dinkes",
                Instant.now(),
                5,
                null,
                new Actor(by.name(), "verifikator", "Nama", null));
    }
}
