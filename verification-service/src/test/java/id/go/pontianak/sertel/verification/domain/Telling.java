package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.platform.inbox.Origin;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Reply;
import id.go.pontianak.sertel.verification.messaging.VerificationCommands;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One story of a case: what others say of it, topic by topic, and what is done here.
 *
 * @param tracks each in order by itself, among each other in any
 * @param ends the kinds of states in which it may end
 * @param revision the newest revision at the end; 0 for any
 */
record Telling(String name, List<List<Telling.Item>> tracks, List<String> ends, int revision) {

    /**
     * One thing that happens.
     *
     * @param saidBefore what this service must have said before, so that it can happen
     * @param command what it asks for in a state; empty for nothing
     * @param fromOutside whether it came by Kafka, so that it may come twice and must not fail
     */
    record Item(
            Class<? extends VerificationEvent> saidBefore,
            int times,
            Function<@Nullable Verification, Optional<VerificationCommand>> command,
            boolean fromOutside) {}

    static Telling of(String name, List<String> ends, int revision, List<List<Item>> tracks) {
        return new Telling(name, tracks, ends, revision);
    }

    /** Said by another service, at any time. */
    static Item heard(SpecificRecordBase event) {
        return heardAfter(VerificationEvent.class, 0, event);
    }

    /** Said by another service because of what this one said. */
    static Item heardAfter(
            Class<? extends VerificationEvent> cause, int times, SpecificRecordBase event) {
        var received =
                new ReceivedEvent(
                        new Origin("topic", 0, 0),
                        false,
                        UUID.fromString(event.get("applicationId").toString()),
                        event.get("eventId").toString(),
                        event,
                        new byte[0],
                        Map.of());
        Optional<VerificationCommand> command =
                VerificationCommands.of(received, new Reply(Flow.EVENT, States.NOW));
        return new Item(cause, times, _ -> command, true);
    }

    /** Done by a verifier, with this revision on the desk. */
    static Item onDesk(int revision, String command) {
        return new Item(
                VerificationEvent.class,
                0,
                state ->
                        state instanceof Verification.AwaitingCheck desk
                                        && desk.dossier().revision() == revision
                                ? Optional.of(Flow.command(command))
                                : Optional.empty(),
                false);
    }

    /** Answered by BSrE to what was submitted. */
    static Item answered(String command) {
        return new Item(
                VerificationEvent.Submitted.class,
                1,
                _ -> Optional.of(Flow.command(command)),
                false);
    }
}
