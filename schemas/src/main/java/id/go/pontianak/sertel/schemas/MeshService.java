package id.go.pontianak.sertel.schemas;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The services of the mesh: what each says and what each reacts to. */
public enum MeshService {
    INTAKE,
    DISPOSITION,
    VERIFICATION,
    ISSUANCE,
    NOTIFICATION,
    OPERATIONS;

    /** Such as {@code intake-service}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }

    /** The CloudEvents source, such as {@code /sertel/intake-service}. */
    public String source() {
        return "/sertel/" + id();
    }

    /** The events it says. */
    public Set<EventType> says() {
        return switch (this) {
            case INTAKE ->
                    Set.of(
                            EventType.APPLICATION_SUBMITTED,
                            EventType.WITHDRAWAL_REQUESTED,
                            EventType.APPLICATION_WITHDRAWN,
                            EventType.APPLICATION_LAPSED);
            case DISPOSITION ->
                    Set.of(
                            EventType.DISPOSITION_FORWARDED,
                            EventType.DISPOSITION_RECALLED,
                            EventType.APPLICATION_RETURNED,
                            EventType.APPLICATION_REJECTED,
                            EventType.APPLICATION_WITHDRAWN);
            case VERIFICATION ->
                    Set.of(
                            EventType.DOSSIER_SUBMITTED,
                            EventType.DOSSIER_VERIFIED,
                            EventType.APPLICATION_RETURNED,
                            EventType.APPLICATION_REJECTED,
                            EventType.APPLICATION_WITHDRAWN);
            case ISSUANCE ->
                    Set.of(
                            EventType.OWNER_INVITED,
                            EventType.OWNER_ABSENT,
                            EventType.PASSPHRASE_SET,
                            EventType.CERTIFICATE_READY,
                            EventType.CERTIFICATE_MISMATCHED,
                            EventType.CERTIFICATE_DELIVERED,
                            EventType.APPLICATION_REJECTED,
                            EventType.APPLICATION_WITHDRAWN,
                            EventType.APPLICATION_LAPSED);
            case NOTIFICATION -> Set.of(EventType.NOTIFICATION_SENT, EventType.NOTIFICATION_FAILED);
            case OPERATIONS -> Set.of();
        };
    }

    /** The events it reads: those it acts on and, for the followers, those it shows. */
    public Set<EventType> consumes() {
        return switch (this) {
            case DISPOSITION -> withEndings(EnumSet.of(EventType.APPLICATION_SUBMITTED));
            case VERIFICATION ->
                    withEndings(
                            EnumSet.of(
                                    EventType.APPLICATION_SUBMITTED,
                                    EventType.DISPOSITION_FORWARDED));
            case ISSUANCE -> withEndings(EnumSet.of(EventType.DOSSIER_VERIFIED));
            case NOTIFICATION ->
                    Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(says())));
            case INTAKE, OPERATIONS -> Collections.unmodifiableSet(EnumSet.allOf(EventType.class));
        };
    }

    /** Where its dead letters of a topic go: {@code <topic>.<id>.dlt}. */
    public String deadLetterTopic(EventType type) {
        return type.topic() + "." + id() + ".dlt";
    }

    /** Where dead letters are sent back to it: {@code sertel.<id>.replay.v1}. */
    public String replayTopic() {
        return "sertel." + id() + ".replay.v1";
    }

    private static Set<EventType> withEndings(EnumSet<EventType> types) {
        types.add(EventType.WITHDRAWAL_REQUESTED);
        types.addAll(EventType.FINAL);
        return Collections.unmodifiableSet(types);
    }
}
