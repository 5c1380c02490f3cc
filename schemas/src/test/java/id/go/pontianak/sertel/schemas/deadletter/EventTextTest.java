package id.go.pontianak.sertel.schemas.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.schemas.EventExample;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;

class EventTextTest {

    private static final int ID = 7;

    @Test
    void whatIsPersonalIsHiddenAndTheRestIsSaid() {
        String text = text(EventType.APPLICATION_SUBMITTED);

        assertThat(text)
                .contains("applicant: ***", "actor.name: ***", "letter.subject: ***")
                .containsPattern("occurredAt: 20\\d\\d-")
                .containsPattern("trackingNumber: TTE-")
                .containsPattern("documents\\[0]\\.kind: ");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void ofEveryEventTheIdsAreSaid(EventType type) {
        assertThat(text(type)).containsPattern("eventId: \\S+").containsPattern("applicationId: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "0000000007", "0100000007ff", "0000000007ffffffffffff"})
    void whatCannotBeDecodedHasNoText(String hex) {
        assertThat(
                        EventText.of(
                                HexFormat.of().parseHex(hex),
                                EventType.APPLICATION_SUBMITTED,
                                _ -> EventType.APPLICATION_SUBMITTED.schema()))
                .isEmpty();
    }

    @Test
    void aSchemaThatIsNotThereLeavesNoText() {
        assertThat(
                        EventText.of(
                                framed(EventType.OWNER_ABSENT),
                                EventType.OWNER_ABSENT,
                                EventTextTest::unknown))
                .isEmpty();
    }

    @Test
    void whatIsPersonalIsHiddenThoughItsWriterDidNotSaySo() {
        String schema = EventType.APPLICATION_SUBMITTED.schema().toString();
        Schema untagged =
                new Schema.Parser().parse(schema.replaceAll(",\"confluent:tags\":\\[\"PII\"]", ""));

        String text =
                EventText.of(
                                framed(EventType.APPLICATION_SUBMITTED),
                                EventType.APPLICATION_SUBMITTED,
                                _ -> untagged)
                        .orElseThrow();

        assertThat(untagged.toString()).doesNotContain("PII");
        assertThat(text).contains("applicant: ***");
    }

    private static Schema unknown(int id) {
        throw new IllegalArgumentException("no schema " + id);
    }

    private static String text(EventType type) {
        return EventText.of(framed(type), type, _ -> type.schema()).orElseThrow();
    }

    private static byte[] framed(EventType type) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(0);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(ID).array());
        bytes.writeBytes(EventExample.of(type).binary());
        return bytes.toByteArray();
    }
}
