package id.go.pontianak.sertel.issuance.domain;

import static id.go.pontianak.sertel.issuance.domain.States.LATER;
import static id.go.pontianak.sertel.issuance.domain.States.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.LookAgain;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordCertificate;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class CertificateFlowTest {

    private static final CheckOutcome NAME = new CheckOutcome("NAME", false, "another name");
    private static final CheckOutcome NOT_REVOKED = new CheckOutcome("REVOCATION", true, null);
    private static final CheckOutcome REVOKED = new CheckOutcome("REVOCATION", false, "revoked");

    @Test
    void aRevocationListThatGoesAwayAndComesBackIsNoNews() {
        assertThat(examined(mismatched(NAME, NOT_REVOKED), NAME)).isEqualTo(Decision.alreadyDone());
        assertThat(examined(mismatched(NAME), NAME, NOT_REVOKED)).isEqualTo(Decision.alreadyDone());
        assertThat(examined(mismatched(NAME, REVOKED), NAME)).isEqualTo(Decision.alreadyDone());
    }

    @Test
    void whatIsFoundOnTheListForTheFirstTimeIsNews() {
        assertThat(examined(mismatched(NAME), NAME, REVOKED)).isInstanceOf(Decision.Happened.class);
        assertThat(examined(mismatched(NAME, NOT_REVOKED), NAME, REVOKED))
                .isInstanceOf(Decision.Happened.class);
    }

    /** The look asked for at LATER was wanted while the one begun before was under way. */
    @Test
    void whoeverWantsALookWhileAnotherIsUnderWayGetsIt() {
        Instant before = LATER.minusSeconds(1);
        Instant next = LATER.plusSeconds(60);

        assertThat(IssuanceFlow.decide(mismatched(NAME), new LookAgain(before, next)))
                .isEqualTo(Decision.alreadyDone());
        assertThat(IssuanceFlow.decide(mismatched(NAME), new LookAgain(LATER, next)))
                .isInstanceOf(Decision.Happened.class);
        assertThat(IssuanceFlow.decide(mismatched(NAME), new LookAgain(before, before)))
                .isInstanceOf(Decision.Happened.class);
    }

    private static Decision<IssuanceEvent> examined(Mismatched state, CheckOutcome... checks) {
        return IssuanceFlow.decide(
                state,
                new RecordCertificate(
                        States.CERTIFICATE, List.of(checks), Asked.FRESH, LATER, null, LATER, NOW));
    }

    private static Mismatched mismatched(CheckOutcome... checks) {
        return new Mismatched(
                States.file(),
                States.ceremony(),
                new UUID(7, 4),
                States.CERTIFICATE,
                List.of(checks),
                NOW,
                0,
                LATER);
    }
}
