package id.go.pontianak.sertel.platform.inbox;

import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.codec.MissingSchema;
import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.apache.avro.specific.SpecificRecordBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.messaging.Message;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

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
        List<ReceivedEvent> events = new ArrayList<>();
        Map<IncomingRecord, String> causes = new LinkedHashMap<>();
        for (IncomingRecord record : IncomingRecords.of(batch)) {
            try {
                events.add(decode(record));
            } catch (PermanentFailure failure) {
                causes.put(record, failure.code());
            }
        }
        deadLetters.bury(causes);
        if (!events.isEmpty()) {
            handle(events);
        }
    }

    private void handle(List<ReceivedEvent> events) {
        try {
            receive(events);
        } catch (RuntimeException failure) {
            if (isTemporary(failure)) {
                throw failure;
            }
            if (events.size() == 1) {
                bury(events.getFirst(), failure);
            } else {
                log.warn("A batch of {} events is tried one by one", events.size());
                events.forEach(event -> handle(List.of(event)));
            }
        }
    }

    private void receive(List<ReceivedEvent> events) {
        while (true) {
            try {
                desk.receive(events);
                return;
            } catch (MissingSchema missing) {
                codec.fetch(missing.id());
            }
        }
    }

    private void bury(ReceivedEvent event, RuntimeException failure) {
        String cause =
                failure instanceof PermanentFailure permanent ? permanent.code() : "UNEXPECTED";
        if (!(failure instanceof PermanentFailure)) {
            // Only the place: the exception's text may quote the event.
            log.error(
                    "An event could not be handled: {} at {}",
                    failure.getClass().getName(),
                    failure.getStackTrace().length > 0 ? failure.getStackTrace()[0] : "?");
        }
        deadLetters.bury(
                Map.of(
                        new IncomingRecord(
                                event.origin(),
                                event.replayed(),
                                event.key().toString(),
                                event.value(),
                                event.headers()),
                        cause));
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
                record.replayed(),
                key,
                event.get("eventId").toString(),
                event,
                value,
                record.headers());
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
        String key = record.key();
        try {
            if (key != null && UUID.fromString(key).toString().equals(key)) {
                return UUID.fromString(key);
            }
        } catch (IllegalArgumentException e) {
            log.debug("A key that is no UUID", e);
        }
        throw new PermanentFailure("WRONG_KEY", "the key is no application's id");
    }

    private static boolean isTemporary(RuntimeException failure) {
        return failure instanceof TemporaryFailure
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionException;
    }
}
