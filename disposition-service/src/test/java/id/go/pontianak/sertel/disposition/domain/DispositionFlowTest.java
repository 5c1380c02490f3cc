package id.go.pontianak.sertel.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry.Classification;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Forward;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Open;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Receive;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

class DispositionFlowTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final UUID CASE = UUID.fromString("01939b3e-0000-7000-8000-000000000001");

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(
            textBlock =
                    """
                    # state,          command,             answer
                    nothing,          receive,             HAPPENED
                    nothing,          open KEPALA_DINAS,   UNKNOWN_CASE
                    nothing,          forward KASI_PKS,    UNKNOWN_CASE
                    KEPALA_DINAS,     receive,             ALREADY_DONE
                    KEPALA_DINAS,     open KEPALA_DINAS,   HAPPENED
                    KEPALA_DINAS,     open KABID_TKPBET,   NOT_YOUR_STEP
                    KEPALA_DINAS,     forward KEPALA_DINAS, NOT_OPENED
                    KEPALA_DINAS,     forward KABID_TKPBET, NOT_YOUR_STEP
                    KEPALA_DINAS opened, open KEPALA_DINAS, ALREADY_DONE
                    KEPALA_DINAS opened, forward KEPALA_DINAS, HAPPENED
                    KEPALA_DINAS opened, forward KASI_PKS,  NOT_YOUR_STEP
                    KABID_TKPBET,     open KEPALA_DINAS,   ALREADY_DONE
                    KABID_TKPBET,     forward KEPALA_DINAS, ALREADY_DONE
                    KABID_TKPBET,     open KABID_TKPBET,   HAPPENED
                    KABID_TKPBET opened, forward KABID_TKPBET, HAPPENED
                    KASI_PKS opened,  forward KASI_PKS,    HAPPENED
                    KASI_PKS,         receive,             ALREADY_DONE
                    handed over,      receive,             ALREADY_DONE
                    handed over,      open KASI_PKS,       ALREADY_DONE
                    handed over,      forward KASI_PKS,    ALREADY_DONE
                    handed over,      forward KEPALA_DINAS, ALREADY_DONE
                    """)
    void eachStateAnswersEachCommand(String state, String command, String answer) {
        assertThat(answerOf(DispositionFlow.decide(state(state), command(command))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEPALA_DINAS opened", "KABID_TKPBET opened", "KASI_PKS opened"})
    void aDispositionThatAsksForNothingIsRefused(String state) {
        OnDesk desk = (OnDesk) java.util.Objects.requireNonNull(state(state));
        var command =
                new Forward(
                        official(desk.rank()), List.of(), null, UUID.randomUUID(), agenda(), NOW);
        assertThat(answerOf(DispositionFlow.decide(desk, command))).isEqualTo("NO_INSTRUCTION");
    }

    @Test
    void onlyTheLastRankRecordsTheCaseUnderItsAgendaNumber() {
        HandedOver over = (HandedOver) java.util.Objects.requireNonNull(state("handed over"));
        assertThat(over.record()).isEqualTo(agenda());
        assertThat(over.sheet())
                .extracting(entry -> entry.by().rank())
                .containsExactly(Rank.values());
    }

    @Test
    void whateverIsAskedInWhateverOrderTheSheetGrowsByOneRankAtATimeAndNeverShrinks() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            @Nullable Disposition state = null;
            List<Rank> forwarded = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                DispositionCommand command = any(random);
                switch (DispositionFlow.decide(state, command)) {
                    case Decision.Happened<DispositionEvent> happened -> {
                        for (DispositionEvent event : happened.events()) {
                            state = DispositionFlow.evolve(state, event);
                            if (event instanceof DispositionEvent.Forwarded passed) {
                                forwarded.add(passed.entry().by().rank());
                            }
                        }
                    }
                    case Decision.AlreadyDone<DispositionEvent> _,
                            Decision.Ahead<DispositionEvent> _,
                            Decision.Refused<DispositionEvent> _ -> {}
                }
            }
            assertThat(forwarded)
                    .as("seed %d", seed)
                    .isEqualTo(List.of(Rank.values()).subList(0, forwarded.size()));
            assertThat(state == null ? 0 : state.sheet().size()).isEqualTo(forwarded.size());
        }
    }

    private static DispositionCommand any(Random random) {
        Rank rank = List.of(Rank.values()).get(random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 -> command("receive");
            case 1 -> command("open " + rank);
            default -> command("forward " + rank);
        };
    }

    private static @Nullable Disposition state(String name) {
        Map<String, Integer> commands =
                Map.of(
                        "nothing", 0,
                        "KEPALA_DINAS", 1,
                        "KEPALA_DINAS opened", 2,
                        "KABID_TKPBET", 3,
                        "KABID_TKPBET opened", 4,
                        "KASI_PKS", 5,
                        "KASI_PKS opened", 6,
                        "handed over", 7);
        List<DispositionCommand> all =
                Stream.of(
                                "receive",
                                "open KEPALA_DINAS",
                                "forward KEPALA_DINAS",
                                "open KABID_TKPBET",
                                "forward KABID_TKPBET",
                                "open KASI_PKS",
                                "forward KASI_PKS")
                        .map(DispositionFlowTest::command)
                        .toList();
        @Nullable Disposition state = null;
        for (DispositionCommand command :
                all.subList(0, java.util.Objects.requireNonNull(commands.get(name)))) {
            var happened =
                    (Decision.Happened<DispositionEvent>) DispositionFlow.decide(state, command);
            for (DispositionEvent event : happened.events()) {
                state = DispositionFlow.evolve(state, event);
            }
        }
        return state;
    }

    private static DispositionCommand command(String text) {
        String[] words = text.split(" ", 2);
        return switch (words[0]) {
            case "receive" -> new Receive(dossier(), UUID.randomUUID(), NOW);
            case "open" -> new Open(official(Rank.valueOf(words[1])), NOW);
            case "forward" ->
                    new Forward(
                            official(Rank.valueOf(words[1])),
                            List.of(Instruction.PROCESS_FURTHER),
                            null,
                            UUID.randomUUID(),
                            agenda(),
                            NOW);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String answerOf(Decision<DispositionEvent> decision) {
        return switch (decision) {
            case Decision.Happened<DispositionEvent> _ -> "HAPPENED";
            case Decision.AlreadyDone<DispositionEvent> _ -> "ALREADY_DONE";
            case Decision.Ahead<DispositionEvent> _ -> "AHEAD";
            case Decision.Refused<DispositionEvent> refused -> refused.code();
        };
    }

    private static Official official(Rank rank) {
        return new Official(rank, "subject-" + rank, "Nama " + rank);
    }

    private static AgendaEntry agenda() {
        return new AgendaEntry("0001/PKS/2026", Classification.ORDINARY);
    }

    private static Dossier dossier() {
        return new Dossier(
                CASE,
                "TTE-0000-0000",
                1,
                "dinkes",
                new Dossier.Letter("1", LocalDate.of(2026, 11, 2), "Permohonan"),
                new Dossier.Applicant(
                        "Budi",
                        "6171014502900001",
                        null,
                        "ASN",
                        "Analis",
                        "Dinkes",
                        "b@go.id",
                        "62"),
                List.of());
    }
}
