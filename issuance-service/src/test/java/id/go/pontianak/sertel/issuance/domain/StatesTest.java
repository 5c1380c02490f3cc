package id.go.pontianak.sertel.issuance.domain;

import static id.go.pontianak.sertel.issuance.domain.Asked.FRESH;
import static id.go.pontianak.sertel.issuance.domain.States.AFTER;
import static id.go.pontianak.sertel.issuance.domain.States.APPOINTMENT;
import static id.go.pontianak.sertel.issuance.domain.States.LAPSED;
import static id.go.pontianak.sertel.issuance.domain.States.LATER;
import static id.go.pontianak.sertel.issuance.domain.States.NOW;
import static id.go.pontianak.sertel.issuance.domain.States.OFFICER;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Dropped;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HearEnd;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Lapse;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MoveVisit;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Wanted;
import id.go.pontianak.sertel.platform.test.StateDiagram;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

class StatesTest {

    private static final Map<String, IssuanceCommand> COMMANDS = commands();

    @Test
    void thePageShowsEveryWayACaseCanGoHere() throws IOException {
        var diagram =
                new StateDiagram<Issuance, IssuanceCommand, IssuanceEvent>(
                                IssuanceFlow::decide, IssuanceHistory::evolve, StatesTest::name)
                        .explore(_ -> COMMANDS);

        assertThat(diagram.states())
                .contains("Delivered", "Withdrawn", "Rejected", "Lapsed", "EndedElsewhere");
        diagram.assertKeptIn(
                Path.of("../docs/states/issuance.md"),
                "A case in the issuance service",
                """
                Steps 6 and 7. What is written on an arrow is what the mesh says (names of events), what
                people do, or what BSrE answers. *Invited* and *Absent* lapse by a timer, and so does
                *Ready* if a setting says so; a certificate that does not match is looked at until BSrE has
                replaced or revoked it.
                """);
    }

    private static String name(Issuance state) {
        return switch (state) {
            case Invited invited ->
                    switch (invited.invitation().absences()) {
                        case 0 -> "Invited";
                        case 1 -> "InvitedAfterAbsence";
                        default -> "InvitedAfterSecondAbsence";
                    };
            case Absent absent -> absent.count() == 1 ? "Absent" : "AbsentTwice";
            case Dropped _ -> "EndedElsewhere";
            case Closed closed ->
                    switch (closed.ending().kind()) {
                        case REJECTED -> "Rejected";
                        case WITHDRAWN -> "Withdrawn";
                        case LAPSED -> "Lapsed";
                        case DELIVERED -> "EndedElsewhere";
                    };
            default -> state.getClass().getSimpleName();
        };
    }

    private static Map<String, IssuanceCommand> commands() {
        var commands = new LinkedHashMap<String, IssuanceCommand>();
        commands.put("DossierVerified", Asked.of("receive"));
        commands.put("WithdrawalRequested", Asked.of("withdraw"));
        commands.put("a final event of another", new HearEnd(Ending.Kind.DELIVERED, NOW));
        commands.put("invite", new Invite(Asked.slot(APPOINTMENT, true), null, OFFICER, NOW));
        commands.put(
                "owner chooses another time",
                new MoveVisit(FRESH, Asked.slot(APPOINTMENT.plus(Duration.ofHours(2)), true), NOW));
        commands.put("absence", Asked.of("absence"));
        commands.put("reject", Asked.of("reject"));
        commands.put("nobody comes in time", new Lapse(LAPSED));
        commands.put("link asked for anew", Asked.of("linkByOwner"));
        commands.put("ceremony", Asked.of("begin"));
        commands.put("BSrE says ISSUE", new RecordStatus(FRESH, true, NOW, LATER, FRESH));
        commands.put("page expired unused", new RecordStatus(FRESH, false, AFTER, LATER, FRESH));
        commands.put("certificate matches", Asked.of("matches"));
        commands.put("certificate does not match", Asked.of("differs"));
        commands.put("BSrE has revoked it", Asked.of("revoked"));
        commands.put("handed over at the counter", Asked.of("handOver"));
        commands.put("collected by link", new Collect(FRESH, true, Wanted.CERTIFICATES, NOW));
        return commands;
    }
}
