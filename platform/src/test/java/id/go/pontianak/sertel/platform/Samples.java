package id.go.pontianak.sertel.platform;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events for tests of the platform, which does not care what they mean. */
public final class Samples {

    private Samples() {}

    /** An event with a number and a word. */
    public static OwnerAbsent absent(UUID applicationId, int count, String word) {
        var event = new OwnerAbsent();
        event.setInvitationId(word);
        event.setCount(count);
        return envelope(applicationId, event);
    }

    /** An event with a list and a time. */
    public static OwnerInvited invited(UUID applicationId, int round, List<String> bring) {
        var event = new OwnerInvited();
        event.setInvitationId("invitation-" + round);
        event.setAt(Instant.parse("2026-12-01T02:00:00Z"));
        event.setPlace("Dinas");
        event.setBring(bring);
        event.setRound(round);
        return envelope(applicationId, event);
    }

    /** Puts the nine common fields into an event; each call makes another event of it. */
    public static <R extends SpecificRecordBase> R envelope(UUID applicationId, R event) {
        return new Envelope(
                        Ids.next().toString(),
                        applicationId.toString(),
                        "TTE-AAAA-AAAA",
                        1,
                        null,
                        Instant.parse("2026-11-06T04:25:00Z"),
                        6,
                        null,
                        new Actor(Role.ADMINISTRATOR.name(), "admin", "Nama Admin", null))
                .on(event);
    }
}
