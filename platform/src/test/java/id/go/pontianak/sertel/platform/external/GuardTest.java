package id.go.pontianak.sertel.platform.external;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.infrastructure.RefusingPort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

/** What is honestly known after one call. */
class GuardTest extends GuardFixture {

    @Test
    void whatTheOtherSideSaysIsGiven() {
        server.answers(200, "\"ISSUE\"");

        assertThat(guard().call(post())).isEqualTo(new Answer.Given<>("\"ISSUE\""));
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whoCannotBeReachedIsTriedAgainAndGotNothing() {
        try (var nobody = new RefusingPort()) {
            assertThat(guard().call(post("http://127.0.0.1:" + nobody.number() + "/register")))
                    .isEqualTo(new Answer.NotSent<>("not reached"));
        }
        assertThat(attempts).hasValue(3);
    }

    @Test
    void aNameThatLeadsNowhereGotNothing() {
        assertThat(guard().call(post("http://nowhere.invalid/register")))
                .isInstanceOf(Answer.NotSent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 429})
    void whoIsTooBusyIsAskedAgainAndDidNothing(int status) {
        server.answers(status, "");

        assertThat(guard().call(post())).isEqualTo(new Answer.NotSent<>("busy"));
        assertThat(server.requests()).isEqualTo(3);
    }

    @Test
    void aRefusalIsItsOwnAnswerWithItsCodeAndIsNotAskedAgain() {
        server.answers(400, "{\"status_code\":2011}");

        assertThat(guard().call(post())).isEqualTo(new Answer.Refused<>(400, "2011"));
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aRefusalWhoseCodeCannotBeReadIsStillARefusal() {
        server.answers(404, "<html>");

        assertThat(guard().call(post())).isEqualTo(new Answer.Refused<>(404, ""));
    }

    @Test
    void whoDoesNotAnswerInTimeMayHaveDoneItAndIsNotAskedAgain() {
        Guard hasty = guard(Duration.ofMinutes(1), 8, Duration.ofSeconds(1));
        server.isSilent();

        assertThat(hasty.call(post())).isEqualTo(new Answer.Unknown<>("no answer in time"));
        assertThat(attempts).hasValue(1);
    }

    @Test
    void whoHangsUpAfterTheRequestMayHaveDoneItAndIsNotAskedAgain() {
        server.hangsUp();

        assertThat(guard().call(post())).isInstanceOf(Answer.Unknown.class);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whoHangsUpWithinItsAnswerMayHaveDoneItAndIsNotAskedAgain() {
        server.hangsUpWithinTheAnswer();

        assertThat(guard().call(post())).isInstanceOf(Answer.Unknown.class);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whoBreaksMayHaveDoneItAndIsNotAskedAgain() {
        server.answers(500, "");

        assertThat(guard().call(post())).isInstanceOf(Answer.Unknown.class);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void anExceptionOfOursBeforeAnythingWasSentIsHonestlyUnknown() {
        assertThat(
                        guard().call(
                                        () -> {
                                            throw new IllegalStateException("personal data");
                                        }))
                .isEqualTo(new Answer.Unknown<>("IllegalStateException"));
    }
}
