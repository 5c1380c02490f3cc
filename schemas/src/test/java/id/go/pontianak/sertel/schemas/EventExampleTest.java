package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.io.JsonEncoder;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.avro.util.ClassSecurityValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** The bytes of every event, which change only with its schema. */
class EventExampleTest {
    private static final Path FOLDER =
            Path.of("src/main/resources/id/go/pontianak/sertel/schemas/examples");
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * {@code ./mvnw -pl schemas -am test -Dtest=EventExampleTest -Dexamples.write
     * -Dsurefire.failIfNoSpecifiedTests=false} writes the bytes of examples that have none yet.
     */
    @BeforeAll
    static void writeIfAsked() throws IOException {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(
                        ClassSecurityValidator.DEFAULT,
                        type -> type.getPackageName().equals("id.go.pontianak.sertel.event")));
        if (System.getProperty("examples.write") != null) {
            for (EventType type : EventType.values()) {
                Path hex = FOLDER.resolve(type.eventName() + ".hex");
                if (!Files.exists(hex)) {
                    String json = Files.readString(FOLDER.resolve(type.eventName() + ".json"));
                    byte[] bytes = binary(new EventExample(type, json, new byte[0]).record());
                    Files.writeString(
                            hex, HexFormat.of().formatHex(bytes).replaceAll(".{1,64}", "$0\n"));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_event_becomes_the_bytes_it_always_became(EventType type) throws IOException {
        EventExample example = EventExample.of(type);

        assertThat(HexFormat.of().formatHex(binary(example.record())))
                .isEqualTo(HexFormat.of().formatHex(example.binary()));
    }

    @ParameterizedTest
    @EnumSource
    void the_json_says_what_the_bytes_say_and_nothing_else(EventType type) throws IOException {
        EventExample example = EventExample.of(type);
        GenericRecord record =
                new GenericDatumReader<GenericRecord>(type.schema())
                        .read(null, DecoderFactory.get().binaryDecoder(example.binary(), null));
        var out = new ByteArrayOutputStream();
        JsonEncoder encoder = EncoderFactory.get().jsonEncoder(type.schema(), out);
        new GenericDatumWriter<GenericRecord>(type.schema()).write(record, encoder);
        encoder.flush();

        assertThat(JSON.readTree(example.json()))
                .isEqualTo(JSON.readTree(out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void a_whole_record_is_the_example_with_its_key_and_headers() {
        JsonNode record =
                JSON.readTree(FOLDER.resolve("ApplicationSubmitted.record.json").toFile());
        EventExample example = EventExample.of(EventType.APPLICATION_SUBMITTED);
        Envelope envelope = Envelope.of(example.record());
        JsonNode headers = record.path("headers");

        assertThat(record.path("topic").asString()).isEqualTo(example.type().topic());
        assertThat(record.path("key").asString()).isEqualTo(envelope.applicationId());
        assertThat(record.path("value").asString())
                .isEqualTo("0000000001" + HexFormat.of().formatHex(example.binary()));
        assertThat(headers.propertyNames())
                .containsExactlyElementsOf(
                        MeshHeader.of(MeshHeader.Kind.EVENT, MeshHeader.Kind.TRACE).stream()
                                .map(MeshHeader::header)
                                .toList());
        assertThat(headers.path("ce_id").asString()).isEqualTo(envelope.eventId());
        assertThat(headers.path("ce_type").asString()).isEqualTo(example.type().cloudEventType());
        assertThat(headers.path("ce_source").asString()).isEqualTo(MeshService.INTAKE.source());
        assertThat(headers.path("ce_subject").asString()).isEqualTo(envelope.applicationId());
        assertThat(headers.path("ce_time").asString()).isEqualTo(envelope.occurredAt().toString());
    }

    private static byte[] binary(SpecificRecordBase record) throws IOException {
        var out = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(out, null);
        new SpecificDatumWriter<SpecificRecordBase>(record.getSchema(), record.getSpecificData())
                .write(record, encoder);
        encoder.flush();
        return out.toByteArray();
    }
}
