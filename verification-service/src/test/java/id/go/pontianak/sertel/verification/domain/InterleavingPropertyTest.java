package id.go.pontianak.sertel.verification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.verification.domain.Verification.OnFile;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Topics are not ordered among each other, and what was heard may be heard again: however the
 * events of a case arrive, and whenever people and BSrE act between them, it comes to the same end.
 */
class InterleavingPropertyTest {

    @Property(tries = 4_000)
    void howeverTheEventsOfACaseArriveItComesToTheSameEndAndNothingIsLost(
            @ForAll("tellings") Telling telling,
            @ForAll @Size(64) List<@IntRange(min = 0, max = 5_039) Integer> choices) {
        var playing = new Playing();

        playing.play(telling, choices);

        Verification state = playing.state();
        List<VerificationEvent> happened = playing.happened();
        assertThat(playing.waiting()).as("left over in %s", telling.name()).isEmpty();
        assertThat(state).isNotNull();
        assertThat(state == null ? "" : state.getClass().getSimpleName())
                .as(telling.name())
                .isIn(telling.ends());
        if (telling.revision() > 0) {
            assertThat(state)
                    .isInstanceOfSatisfying(
                            OnFile.class,
                            known ->
                                    assertThat(known.dossier().revision())
                                            .isEqualTo(telling.revision()));
        }
        List<Instant> said = happened.stream().flatMap(event -> saidAt(event).stream()).toList();
        assertThat(said).isSorted().doesNotHaveDuplicates();
        assertThat(happened.stream().filter(InterleavingPropertyTest::ends)).hasSizeLessThan(2);
    }

    @Provide
    Arbitrary<Telling> tellings() {
        return Arbitraries.of(Tellings.all());
    }

    private static boolean ends(VerificationEvent event) {
        return event instanceof VerificationEvent.Withdrawn
                || event instanceof VerificationEvent.Rejected
                || event instanceof VerificationEvent.Refused
                || event instanceof VerificationEvent.Approved;
    }

    private static Optional<Instant> saidAt(VerificationEvent event) {
        return switch (event) {
            case VerificationEvent.Submitted(Submission submission) -> Optional.of(submission.at());
            case VerificationEvent.ReturnedForCorrection(_, Correction correction) ->
                    Optional.of(correction.at());
            case VerificationEvent.Rejected(_, Rejection rejection) -> Optional.of(rejection.at());
            case VerificationEvent.Withdrawn(_, _, Instant at) -> Optional.of(at);
            case VerificationEvent.Approved(_, Instant at) -> Optional.of(at);
            case VerificationEvent.Refused(_, _, _, Instant at) -> Optional.of(at);
            default -> Optional.empty();
        };
    }
}
