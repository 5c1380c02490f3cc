package id.go.pontianak.sertel.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.schemas.Envelope;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

class FollowedEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @ParameterizedTest(name = "absence {0}: {1}")
    @CsvSource({"1, APPLICANT", "2, VERIFIKATOR", "3, VERIFIKATOR"})
    void afterTheFirstAbsenceTheOwnerChoosesAgainAfterOthersTheVerifierDecides(
            int count, String holder) {
        var event = envelope().on(new OwnerAbsent());
        event.setInvitationId(UUID.randomUUID().toString());
        event.setCount(count);

        var place =
                FollowedEvents.command(event, NOW, Duration.ofDays(30), UUID::randomUUID)
                        .orElseThrow()
                        .happening()
                        .place();

        assertThat(Objects.requireNonNull(Objects.requireNonNull(place).holder()).role())
                .isEqualTo(holder);
        assertThat(place.status()).isEqualTo("AWAITING_OWNER");
    }

    private static Envelope envelope() {
        return new Envelope(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "TTE-7K3M-9QX4",
                1,
                "opd-dinkes",
                NOW,
                6,
                null,
                new Actor("VERIFIKATOR", "c2d95e10", "Contoh Verifikator", null));
    }
}
