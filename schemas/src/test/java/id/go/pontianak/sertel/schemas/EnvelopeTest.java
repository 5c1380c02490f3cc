package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.DossierSubmitted;

import org.apache.avro.specific.SpecificRecordBase;
import org.apache.avro.util.ClassSecurityValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;

class EnvelopeTest {
    private static final Actor VERIFIER = new Actor("VERIFIKATOR", "u-5", "Dewi", null);
    private static final Envelope ENVELOPE =
            new Envelope(
                    "e-1",
                    "a-1",
                    "TTE-ABCD-EFGH",
                    2,
                    null,
                    Instant.parse("2026-11-22T01:02:03.004Z"),
                    5,
                    "e-0",
                    VERIFIER);

    @ParameterizedTest
    @EnumSource
    void an_event_gives_back_the_envelope_that_was_put_on_it(EventType type) throws Exception {
        SpecificRecordBase event = type.recordClass().getDeclaredConstructor().newInstance();

        assertThat(ENVELOPE.on(event)).isSameAs(event);
        assertThat(Envelope.of(event)).isEqualTo(ENVELOPE);
    }

    @Test
    void the_envelope_is_found_under_the_names_of_the_contract() {
        DossierSubmitted event = ENVELOPE.on(new DossierSubmitted());

        assertThat(event.getEventId()).isEqualTo("e-1");
        assertThat(event.getApplicationId()).isEqualTo("a-1");
        assertThat(event.getTrackingNumber()).isEqualTo("TTE-ABCD-EFGH");
        assertThat(event.getRevision()).isEqualTo(2);
        assertThat(event.getOfficeId()).isNull();
        assertThat(event.getOccurredAt()).isEqualTo("2026-11-22T01:02:03.004Z");
        assertThat(event.getStep()).isEqualTo(5);
        assertThat(event.getCausationId()).isEqualTo("e-0");
        assertThat(event.getActor()).isEqualTo(VERIFIER);
    }

    @Test
    void the_time_is_kept_as_it_comes_back_from_the_wire() throws Exception {
        Envelope precise = at(Instant.parse("2026-11-22T01:02:03.004567Z"));
        DossierSubmitted event = precise.on(new DossierSubmitted());
        event.setRequestId("r-1");
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(
                        ClassSecurityValidator.DEFAULT,
                        type -> type.getPackage().equals(Actor.class.getPackage())));

        DossierSubmitted read = DossierSubmitted.fromByteBuffer(event.toByteBuffer());

        assertThat(Envelope.of(read)).isEqualTo(precise);
        assertThat(read).isEqualTo(event);
    }

    @Test
    void a_step_that_the_sop_does_not_know_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Envelope(
                                        "e", "a", "t", 1, null, Instant.EPOCH, 8, null, VERIFIER))
                .withMessageContaining("8");
    }

    @Test
    void revisions_count_from_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Envelope(
                                        "e", "a", "t", 0, null, Instant.EPOCH, 1, null, VERIFIER))
                .withMessageContaining("revision");
    }

    private static Envelope at(Instant time) {
        return new Envelope("e-1", "a-1", "TTE-ABCD-EFGH", 1, "opd", time, 5, null, VERIFIER);
    }
}
