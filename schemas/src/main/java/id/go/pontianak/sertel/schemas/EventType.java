package id.go.pontianak.sertel.schemas;

import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.CertificateMismatched;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.DispositionRecalled;
import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.NotificationFailed;
import id.go.pontianak.sertel.event.NotificationSent;
import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.event.WithdrawalRequested;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event of the mesh, with its topic, its subject and its schema. One topic per event. */
public enum EventType {
    APPLICATION_SUBMITTED(ApplicationSubmitted.class),
    DISPOSITION_FORWARDED(DispositionForwarded.class),
    DISPOSITION_RECALLED(DispositionRecalled.class),
    DOSSIER_SUBMITTED(DossierSubmitted.class),
    DOSSIER_VERIFIED(DossierVerified.class),
    OWNER_INVITED(OwnerInvited.class),
    OWNER_ABSENT(OwnerAbsent.class),
    PASSPHRASE_SET(PassphraseSet.class),
    CERTIFICATE_READY(CertificateReady.class),
    CERTIFICATE_MISMATCHED(CertificateMismatched.class),
    CERTIFICATE_DELIVERED(CertificateDelivered.class),
    APPLICATION_RETURNED(ApplicationReturned.class),
    APPLICATION_REJECTED(ApplicationRejected.class),
    WITHDRAWAL_REQUESTED(WithdrawalRequested.class),
    APPLICATION_WITHDRAWN(ApplicationWithdrawn.class),
    APPLICATION_LAPSED(ApplicationLapsed.class),
    NOTIFICATION_SENT(NotificationSent.class),
    NOTIFICATION_FAILED(NotificationFailed.class);

    /** The events after which nothing more happens to a case. */
    public static final Set<EventType> FINAL =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            CERTIFICATE_DELIVERED,
                            APPLICATION_REJECTED,
                            APPLICATION_WITHDRAWN,
                            APPLICATION_LAPSED));

    private static final Duration RETENTION_OF_APPLICANTS = Duration.ofDays(90);
    private static final Map<Class<?>, EventType> BY_RECORD =
            Arrays.stream(values())
                    .collect(Collectors.toMap(EventType::recordClass, Function.identity()));
    private static final Map<String, EventType> BY_TOPIC =
            Arrays.stream(values())
                    .collect(Collectors.toMap(EventType::topic, Function.identity()));

    private final Class<? extends SpecificRecordBase> recordClass;
    private final String topic;

    // Schema is not annotated as immutable, but nothing here changes one.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Schema schema;

    EventType(Class<? extends SpecificRecordBase> recordClass) {
        this.recordClass = recordClass;
        String words = recordClass.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        this.topic = "sertel." + words.toLowerCase(Locale.ROOT) + ".v1";
        this.schema = CanonicalSchema.of(SpecificData.get().getSchema(recordClass));
    }

    /** The type of a record; throws {@link IllegalArgumentException} if it is no event. */
    public static EventType of(SpecificRecord record) {
        EventType type = BY_RECORD.get(record.getClass());
        if (type == null) {
            throw new IllegalArgumentException("not an event: " + record.getClass().getName());
        }
        return type;
    }

    /** The type said on a topic; empty for dead letters, replays and foreign topics. */
    public static Optional<EventType> ofTopic(String topic) {
        return Optional.ofNullable(BY_TOPIC.get(topic));
    }

    /** The event's own name, such as {@code ApplicationSubmitted}. */
    public String eventName() {
        return recordClass.getSimpleName();
    }

    /** Such as {@code sertel.application-submitted.v1}. */
    public String topic() {
        return topic;
    }

    /** The subject under which the schema is registered: the topic and {@code -value}. */
    public String subject() {
        return topic + "-value";
    }

    /**
     * The one text to register: self-contained, with documentation and tags, without what the code
     * generator added for Java.
     */
    public Schema schema() {
        return schema;
    }

    /** The generated class. */
    public Class<? extends SpecificRecordBase> recordClass() {
        return recordClass;
    }

    /** The CloudEvents type, such as {@code id.go.pontianak.sertel.ApplicationSubmitted.v1}. */
    public String cloudEventType() {
        return "id.go.pontianak.sertel." + eventName() + ".v1";
    }

    /** How long the topic is kept: 90 days if it carries the applicant's record, else for ever. */
    public Optional<Duration> retention() {
        return schema.getField("applicant") == null
                ? Optional.empty()
                : Optional.of(RETENTION_OF_APPLICANTS);
    }
}
