package id.go.pontianak.sertel.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.EndedUnseen;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition.Returned;
import id.go.pontianak.sertel.disposition.domain.Disposition.WithdrawalRemembered;
import id.go.pontianak.sertel.platform.test.StateDiagram;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

class StatesTest {

    @Test
    void theDiagramInTheDocumentsIsWhatTheCodeDoes() throws IOException {
        var diagram =
                new StateDiagram<Disposition, DispositionCommand, DispositionEvent>(
                                DispositionFlow::decide, DispositionFlow::evolve, StatesTest::name)
                        .explore(StatesTest::commands);

        assertThat(diagram.states()).contains("KepalaDinas", "HandedOver", "EndedUnseen");
        diagram.assertKeptIn(
                Path.of("../docs/states/disposition.md"),
                "States of a disposition",
                """
                Steps 2 to 4. Each of the three ranks opens what lies on its desk before it acts on it, and whoever \
                acts has opened it themselves. “Resumed” is what came back by a correction, “recalled” what was taken back: nothing of the rank's above can be \
                recalled from there. “Asked” means that the applicant wants the application back and that the wish \
                waits for the case to come here. Whatever ended is on no desk, and nothing brings it back.
                """);
    }

    private static Map<String, DispositionCommand> commands(@Nullable Disposition state) {
        var script = new Script();
        Map<String, DispositionCommand> commands = new LinkedHashMap<>();
        int revision = state instanceof Known known ? known.dossier().revision() + 1 : 1;
        for (int step = 2; step <= 5; step++) {
            commands.put(
                    "ApplicationSubmitted, resumeStep " + step,
                    script.command("receive " + revision + " " + step));
        }
        commands.put("WithdrawalRequested", script.command("withdraw " + revision));
        commands.put("final event", script.command("end"));
        for (Rank rank : Rank.values()) {
            commands.put("recall by " + rank, script.command("recall " + rank));
        }
        if (state instanceof OnDesk desk) {
            for (String act : new String[] {"open", "forward", "return", "reject"}) {
                commands.put(act, script.command(act + " " + desk.rank()));
            }
        }
        return commands;
    }

    private static String name(Disposition state) {
        return switch (state) {
            case OnDesk desk ->
                    title(desk.rank()) + how(desk) + (desk.opened() == null ? "" : "Opened");
            case Returned back ->
                    "ReturnedBy" + title(back.rank()) + (back.withdrawal() == null ? "" : "Asked");
            case HandedOver over -> "HandedOver" + (over.withdrawal() == null ? "" : "Asked");
            case Ended _ -> "Ended";
            case WithdrawalRemembered _ -> "Asked";
            case EndedUnseen _ -> "EndedUnseen";
        };
    }

    private static String how(OnDesk desk) {
        if (desk.sheet().lines().stream()
                .anyMatch(
                        line ->
                                line.recall() != null
                                        && line.recall().eventId().equals(desk.causationId()))) {
            return "Recalled";
        }
        boolean forwarded =
                desk.sheet().lastForward().stream()
                        .anyMatch(line -> line.eventId().equals(desk.causationId()));
        return forwarded || (desk.dossier().revision() == 1 && desk.rank() == Rank.KEPALA_DINAS)
                ? ""
                : "Resumed";
    }

    private static String title(Rank rank) {
        return switch (rank) {
            case KEPALA_DINAS -> "KepalaDinas";
            case KABID_TKPBET -> "KabidTkpbet";
            case KASI_PKS -> "KasiPks";
        };
    }
}
