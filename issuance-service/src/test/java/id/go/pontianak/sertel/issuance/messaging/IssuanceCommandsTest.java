package id.go.pontianak.sertel.issuance.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.issuance.domain.Ending;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HearEnd;

import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.stream.Stream;

class IssuanceCommandsTest {

    private static final Instant SAID = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant HEARD = Instant.parse("2026-11-23T05:00:00Z");

    @ParameterizedTest
    @MethodSource
    void aCaseEndedWhenThatWasSaidAndNotWhenItWasHeard(SpecificRecordBase event, Ending.Kind kind) {
        assertThat(IssuanceCommands.of(event, HEARD)).contains(new HearEnd(kind, SAID));
    }

    static Stream<Arguments> aCaseEndedWhenThatWasSaidAndNotWhenItWasHeard() {
        var rejected = new ApplicationRejected();
        rejected.setOccurredAt(SAID);
        var withdrawn = new ApplicationWithdrawn();
        withdrawn.setOccurredAt(SAID);
        var lapsed = new ApplicationLapsed();
        lapsed.setOccurredAt(SAID);
        var delivered = new CertificateDelivered();
        delivered.setOccurredAt(SAID);
        return Stream.of(
                Arguments.of(rejected, Ending.Kind.REJECTED),
                Arguments.of(withdrawn, Ending.Kind.WITHDRAWN),
                Arguments.of(lapsed, Ending.Kind.LAPSED),
                Arguments.of(delivered, Ending.Kind.DELIVERED));
    }
}
