package id.go.pontianak.sertel.bench;

import id.go.pontianak.sertel.schemas.EventExample;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Valid submissions of distinct cases, written to their topic as intake writes them. */
final class Submissions {

    static final String TOPIC = "sertel.application-submitted.v1";
    private static final EventType TYPE = EventType.APPLICATION_SUBMITTED;

    private final int schemaId;
    private final GenericRecord example;
    private final GenericDatumWriter<GenericRecord> writer =
            new GenericDatumWriter<>(TYPE.schema());

    Submissions(int schemaId) throws IOException {
        this.schemaId = schemaId;
        this.example =
                new GenericDatumReader<GenericRecord>(TYPE.schema())
                        .read(
                                null,
                                DecoderFactory.get()
                                        .jsonDecoder(TYPE.schema(), EventExample.of(TYPE).json()));
    }

    /** Writes so many; returns when the broker has them all. */
    void write(int count, String bootstrapServers) throws IOException {
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        1 << 16);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                // Errors are found at the end: fewer events than written would be handled.
                var _ = producer.send(next(i));
            }
            producer.flush();
        }
    }

    private ProducerRecord<String, byte[]> next(int number) throws IOException {
        String applicationId = UUID.randomUUID().toString();
        String eventId = UUID.randomUUID().toString();
        example.put("eventId", eventId);
        example.put("applicationId", applicationId);
        example.put("trackingNumber", trackingNumber(number));
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(TOPIC, applicationId, encoded());
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", eventId);
        header(record, "ce_type", "id.go.pontianak.sertel.ApplicationSubmitted.v1");
        header(record, "ce_source", "/sertel/intake-service");
        header(record, "ce_subject", applicationId);
        header(record, "ce_time", Instant.now().toString());
        return record;
    }

    /** Distinct, and of the right shape; nobody but intake looks at the check character. */
    static String trackingNumber(int number) {
        String digits = "%08d".formatted(number);
        return "TTE-" + digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private byte[] encoded() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        bytes.write(0);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(schemaId).array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        writer.write(example, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
