package id.go.pontianak.sertel.platform.inbox;

import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.codec.MissingSchema;
import id.go.pontianak.sertel.platform.codec.UnknownSchema;
import id.go.pontianak.sertel.platform.failure.Failures;
import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Receives batches from Kafka. A batch is handled in one transaction; if that fails for good, its
 * events are tried one by one, so that only those at fault become dead letters. If it fails for
 * now, the exception pauses the partitions and the batch comes again.
 */
public final class EventReceiver implements Consumer<Message<List<?>>> {

    private static final Logger log = LoggerFactory.getLogger(EventReceiver.class);

    private static final int LONGEST_ID = 200;

    private final EventCodec codec;
    private final DeadLetters deadLetters;
    private final EventDesk desk;

    public EventReceiver(EventCodec codec, DeadLetters deadLetters, EventDesk desk) {
        this.codec = codec;
        this.deadLetters = deadLetters;
        this.desk = desk;
    }

    @Override
    public void accept(Message<List<?>> batch) {
        List<Incoming> incoming = new ArrayList<>();
        List<IncomingRecord> discarded = new ArrayList<>();
        Map<IncomingRecord, String> causes = new LinkedHashMap<>();
        UnknownSchema unknown = null;
        for (IncomingRecord record : IncomingRecords.of(batch, codec::knows)) {
            try {
                if (record.arrival() != Arrival.DISCARDED) {
                    incoming.add(decode(record));
                } else if (record.applicationId() == null) {
                    discarded.add(record);
                } else {
                    incoming.add(discard(record, record.applicationId()));
                }
            } catch (PermanentFailure failure) {
                if (codec.knows(record.origin().topic())) {
                    causes.put(record, failure.code());
                } else {
                    // A replay that names no event's topic: there is no topic for its dead letter,
                    // which would wait in the outbox for ever.
                    log.error("Passed over a record that belongs to no event's topic");
                }
            } catch (UnknownSchema failure) {
                // The others are asked for too, so that all of them are waited for at once.
                unknown = failure;
            }
        }
        if (unknown != null) {
            throw unknown;
        }
        deadLetters.bury(causes);
        deadLetters.discard(discarded);
        if (!incoming.isEmpty()) {
            handle(incoming);
        }
    }

    private void handle(List<Incoming> incoming) {
        try {
            receive(incoming);
        } catch (RuntimeException failure) {
            if (Failures.isTemporary(failure)) {
                throw failure;
            }
            if (incoming.size() > 1) {
                log.warn("A batch of {} events is tried one by one", incoming.size());
                incoming.forEach(each -> handle(List.of(each)));
                return;
            }
            switch (incoming.getFirst()) {
                case ReceivedEvent event -> bury(event, failure);
                // An order is no event: it has no dead letter, and may not stop the others.
                case DiscardedLetter letter ->
                        log.error(
                                "A dead letter of {} could not be discarded: {}",
                                letter.key(),
                                DeadLetters.cause(failure));
            }
        }
    }

    private void receive(List<Incoming> incoming) {
        while (true) {
            try {
                desk.receive(incoming);
                return;
            } catch (MissingSchema missing) {
                codec.fetch(missing.id());
            }
        }
    }

    private void bury(ReceivedEvent event, RuntimeException failure) {
        deadLetters.bury(
                Map.of(
                        new IncomingRecord(
                                event.origin(),
                                event.replayed() ? Arrival.REPLAYED : Arrival.FIRST,
                                event.key().toString(),
                                event.value(),
                                event.headers()),
                        DeadLetters.cause(failure)));
    }

    private ReceivedEvent decode(IncomingRecord record) {
        UUID key = key(record);
        byte[] value = record.value();
        if (value == null) {
            throw new PermanentFailure("EMPTY", "a record without a value");
        }
        SpecificRecordBase event = decode(record.origin().topic(), value);
        if (!key.toString().equals(event.get("applicationId"))) {
            throw new PermanentFailure("WRONG_KEY", "key and event name different applications");
        }
        return new ReceivedEvent(
                record.origin(),
                record.arrival() == Arrival.REPLAYED,
                key,
                eventId(event),
                event,
                value,
                record.headers());
    }

    private DiscardedLetter discard(IncomingRecord record, UUID key) {
        return new DiscardedLetter(
                record.origin(),
                key,
                idOfDiscarded(record),
                record.headers().getOrDefault(DeadLetterHeaders.DISCARDED_BY, ""),
                record.headers().getOrDefault(DeadLetterHeaders.REASON, ""));
    }

    /** By the event itself, if it is one: whoever said it chose its headers. */
    private @Nullable String idOfDiscarded(IncomingRecord record) {
        try {
            return decode(record).eventId();
        } catch (PermanentFailure | TemporaryFailure _) {
            return null;
        }
    }

    private SpecificRecordBase decode(String topic, byte[] value) {
        try {
            return codec.decode(topic, value);
        } catch (MissingSchema missing) {
            codec.fetch(missing.id());
            return codec.decode(topic, value);
        }
    }

    private static UUID key(IncomingRecord record) {
        UUID key = record.applicationId();
        if (key == null) {
            throw new PermanentFailure("WRONG_KEY", "the key is no application's id");
        }
        return key;
    }

    /** Longer ones would not fit the inbox's index, and fail for ever as if it were away. */
    private static String eventId(SpecificRecordBase event) {
        String id = event.get("eventId").toString();
        if (id.isBlank() || id.length() > LONGEST_ID || id.indexOf('\0') >= 0) {
            throw new PermanentFailure("WRONG_ID", "the event's own id is none");
        }
        return id;
    }
}
