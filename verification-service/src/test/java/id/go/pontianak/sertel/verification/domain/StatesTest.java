package id.go.pontianak.sertel.verification.domain;

import static id.go.pontianak.sertel.verification.domain.States.LATER;
import static id.go.pontianak.sertel.verification.domain.States.NOW;
import static id.go.pontianak.sertel.verification.domain.States.REQUEST;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.StateDiagram;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordUnknown;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The states of step 5 as a picture that the code has drawn. */
class StatesTest {

    private static final int NEVER = 1_000;

    @Test
    void thePageShowsEveryStateAndEveryWayBetweenThem() throws IOException {
        var diagram =
                new StateDiagram<Verification, VerificationCommand, VerificationEvent>(
                                VerificationFlow::decide,
                                VerificationFlow::evolve,
                                StatesTest::name)
                        .explore(_ -> commands());

        assertThat(diagram.states())
                .containsAll(
                        States.all().stream()
                                .map(state -> state.getClass().getSimpleName())
                                .toList());
        diagram.assertKeptIn(
                Path.of("../docs/states/verification.md"),
                "States of step 5",
                """
                From the hand-over by the Kasi PKS to BSrE's acceptance, or any other end. What is not drawn changes
                nothing. *Opened* is shown apart because it can happen once; *asked for withdrawal* is a case that
                ends when it comes back; *after asking BSrE* are ends of cases of which BSrE may have a registration.
                """);
    }

    private static Map<String, VerificationCommand> commands() {
        var commands = new LinkedHashMap<String, VerificationCommand>();
        commands.put("DispositionForwarded of step 4", Flow.command("receive"));
        commands.put("DispositionForwarded of step 4, next revision", Flow.command("receiveNext"));
        commands.put("ApplicationSubmitted, next revision, resumes at 5", Flow.command("resume"));
        commands.put("verifier opens", Flow.command("open"));
        commands.put("verifier finds it complete", Flow.command("submit"));
        commands.put("verifier returns it", Flow.command("return"));
        commands.put("verifier rejects it", Flow.command("reject"));
        commands.put("WithdrawalRequested", Flow.command("withdraw"));
        commands.put("a final event", Flow.command("close"));
        commands.put("BSrE has the registration", Flow.command("registered"));
        commands.put("BSrE could not be given it", Flow.command("notSent"));
        commands.put(
                "BSrE does not say whether it has it",
                new RecordUnknown(REQUEST, NEVER, NOW, LATER));
        commands.put("the same for too long", new RecordUnknown(REQUEST, 0, NOW, LATER));
        commands.put("BSrE has not decided", Flow.command("waiting"));
        commands.put("BSrE accepts", Flow.command("approved"));
        commands.put("BSrE refuses", Flow.command("refused"));
        return commands;
    }

    /** What decides alike has one name; a later revision is like the first, unless it is new. */
    private static String name(Verification state) {
        String kind = state.getClass().getSimpleName();
        return switch (state) {
            case AwaitingCheck desk when desk.opened() != null -> kind + "_opened";
            case Returned returned when returned.withdrawalRequestedBy() != null ->
                    kind + "_asked_for_withdrawal";
            case Withdrawn done when done.asked() != null -> kind + "_after_asking_BSrE";
            case Closed done when done.asked() != null -> kind + "_after_asking_BSrE";
            default -> kind;
        };
    }
}
