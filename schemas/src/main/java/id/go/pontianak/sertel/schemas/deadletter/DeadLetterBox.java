package id.go.pontianak.sertel.schemas.deadletter;

import id.go.pontianak.sertel.schemas.MeshHeader;
import id.go.pontianak.sertel.schemas.MeshTopic;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * The dead letters of the whole mesh. What became of each is read from the replay topics, where
 * orders stand: nothing is asked of a service, which may be down.
 */
public final class DeadLetterBox implements AutoCloseable {

    private static final int LARGEST_REQUEST = 2 * 1_024 * 1_024;

    private final Map<String, Object> client;
    private final TopicReader reader;

    /**
     * @param client the Kafka client's connection and security settings
     */
    public DeadLetterBox(Map<String, Object> client) {
        this.client = Map.copyOf(client);
        this.reader = new TopicReader(client);
    }

    /**
     * Every dead letter that Kafka still has, the newest last.
     *
     * @throws KafkaException if the broker does not answer
     */
    public List<DeadLetter> list() {
        Map<String, DeadLetter> letters = new HashMap<>();
        reader.read(
                topics(MeshTopic.Purpose.DEAD_LETTERS),
                record ->
                        LetterHeaders.letter(record)
                                .ifPresent(letter -> letters.put(letter.id(), letter)));
        reader.read(
                topics(MeshTopic.Purpose.REPLAY),
                order ->
                        LetterHeaders.ordered(order)
                                .ifPresent(
                                        id ->
                                                letters.computeIfPresent(
                                                        id,
                                                        (_, letter) ->
                                                                LetterHeaders.after(
                                                                        letter, order))));
        return letters.values().stream()
                .sorted(Comparator.comparing(DeadLetter::failedAt).thenComparing(DeadLetter::id))
                .toList();
    }

    /** The dead letter of that id; empty if Kafka has none. */
    public Optional<DeadLetter> find(String id) {
        return list().stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /** Its contents as they stood on the topic, personal data included. */
    public byte[] value(DeadLetter letter) {
        return record(letter).value();
    }

    /** Sends it back to its service, which tries it once more. Returns when Kafka has the order. */
    public void replay(DeadLetter letter) {
        order(letter, Map.of());
    }

    /**
     * Gives it up: what waits behind it goes on. Returns when Kafka has the order.
     *
     * @param by who does so, as an opaque id
     * @param reason why, without personal data
     */
    public void discard(DeadLetter letter, String by, String reason) {
        order(letter, Map.of(MeshHeader.DISCARDED_BY, by, MeshHeader.REASON, reason));
    }

    private void order(DeadLetter letter, Map<MeshHeader, String> more) {
        ConsumerRecord<byte[], byte[]> dead = record(letter);
        var order = new ProducerRecord<>(letter.service().replayTopic(), dead.key(), dead.value());
        dead.headers().forEach(order.headers()::add);
        more.forEach(
                (header, value) ->
                        order.headers()
                                .add(header.header(), value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(order).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        } catch (ExecutionException e) {
            throw new KafkaException("the order did not reach Kafka", e.getCause());
        }
    }

    private ConsumerRecord<byte[], byte[]> record(DeadLetter letter) {
        return reader.at(letter.letter(), letter.position());
    }

    private static List<String> topics(MeshTopic.Purpose purpose) {
        return MeshTopic.all().stream()
                .filter(topic -> topic.purpose() == purpose)
                .map(MeshTopic::name)
                .toList();
    }

    @Override
    public void close() {
        reader.close();
    }
}
