package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry.Classification;
import id.go.pontianak.sertel.disposition.domain.Disposition.Ending;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.End;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Forward;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Open;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Recall;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Receive;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Reject;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.SendBack;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Withdraw;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.CorrectionLink;
import id.go.pontianak.sertel.disposition.domain.Official.Capacity;
import id.go.pontianak.sertel.disposition.domain.Official.OnBehalfOf;
import id.go.pontianak.sertel.disposition.domain.ReturnEntry.Correction;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A case told in words, each line a command a second after the one before: {@code receive REVISION
 * STEP}, {@code withdraw REVISION}, {@code end}, {@code open|forward|return|reject|recall RANK},
 * which may be followed by {@code colleague}, {@code deputy} or {@code applicant}.
 */
public final class Script {

    /** On the way to the verifier, from desk to desk. */
    public static final String AT_KABID = "receive 1 2; open KEPALA_DINAS; forward KEPALA_DINAS;";

    public static final String OPEN_AT_KABID = AT_KABID + "open KABID_TKPBET;";
    static final String AT_KASI = OPEN_AT_KABID + "forward KABID_TKPBET;";
    static final String OPEN_AT_KASI = AT_KASI + "open KASI_PKS;";
    public static final String HANDED_OVER = OPEN_AT_KASI + "forward KASI_PKS;";

    static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    static final String APPLICANTS_NIP = "199002452015012001";

    private static final UUID CASE = UUID.fromString("01939b3e-0000-7000-8000-000000000001");

    private static final AtomicLong IDS = new AtomicLong();

    @Nullable Disposition state;
    final List<DispositionEvent> events = new ArrayList<>();
    private Instant now = START;

    /** The state after a story. */
    public static Disposition after(String lines) {
        return of(lines).state();
    }

    static Script of(String lines) {
        var script = new Script();
        for (String line : lines.split(";", -1)) {
            if (!line.isBlank()) {
                script.play(line.strip());
            }
        }
        return script;
    }

    /** What the case would answer; nothing changes. */
    String ask(String line) {
        return answer(DispositionFlow.decide(state, command(line)));
    }

    /** Does it. */
    String play(String line) {
        return play(command(line));
    }

    String play(DispositionCommand command) {
        now = now.plusSeconds(1);
        Decision<DispositionEvent> decision = DispositionFlow.decide(state, command);
        if (decision instanceof Decision.Happened<DispositionEvent>(var happened)) {
            for (DispositionEvent event : happened) {
                state = DispositionFlow.evolve(state, event);
                events.add(event);
            }
        }
        return answer(decision);
    }

    Disposition state() {
        return Objects.requireNonNull(state);
    }

    DispositionCommand command(String line) {
        String[] words = line.split(" ", -1);
        return switch (words[0]) {
            case "receive" ->
                    new Receive(
                            dossier(Integer.parseInt(words[1])),
                            Integer.parseInt(words[2]),
                            id(),
                            now,
                            id(),
                            now);
            case "withdraw" -> new Withdraw(id(), Integer.parseInt(words[1]), id(), now);
            case "end" -> new End(Ending.LAPSED, now);
            default ->
                    act(
                            words[0],
                            officer(Rank.valueOf(words[1]), words.length > 2 ? words[2] : ""));
        };
    }

    DispositionCommand act(String verb, Officer by) {
        return act(verb, by, null);
    }

    DispositionCommand act(String verb, Officer by, @Nullable Rank meant) {
        return act(verb, by, now, meant);
    }

    static DispositionCommand act(String verb, Officer by, Instant now, @Nullable Rank meant) {
        return switch (verb) {
            case "open" -> new Open(by, now);
            case "forward" ->
                    new Forward(
                            by,
                            List.of(Instruction.PROCESS_FURTHER),
                            null,
                            id(),
                            new AgendaEntry(
                                    "%04d/PKS/2026".formatted(IDS.get()), Classification.URGENT),
                            Duration.ofMinutes(7),
                            now,
                            meant);
            case "return" ->
                    new SendBack(
                            by,
                            List.of(new Correction("ID_CARD", null, "KTP_BURAM", null)),
                            new CorrectionLink(id(), now.plusSeconds(60)),
                            id(),
                            Duration.ofMinutes(5),
                            now,
                            meant);
            case "reject" -> new Reject(by, "BUKAN_PEGAWAI", null, id(), now, meant);
            case "recall" -> new Recall(by, null, id(), Duration.ofMinutes(9), now);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    static Officer officer(Rank rank, String who) {
        OnBehalfOf order =
                who.equals("deputy")
                        ? new OnBehalfOf(Capacity.PLH, "800/7/2026", "subject-" + rank, "Nama")
                        : null;
        String id = "subject-" + rank + who;
        return new Officer(
                who.equals("applicant") ? List.of("1", "19900245 201501 2 001") : List.of(),
                List.of(new Official(rank, id, "Nama " + id, order, null)));
    }

    static Dossier dossier(int revision) {
        return new Dossier(
                CASE,
                "TTE-0000-0000",
                revision,
                "dinkes",
                new Dossier.Letter("1", LocalDate.of(2026, 11, 2), "Permohonan"),
                new Dossier.Applicant(
                        "Budi",
                        "6171014502900001",
                        APPLICANTS_NIP,
                        "ASN",
                        "Analis",
                        "Dinkes",
                        "b@go.id",
                        "62"),
                List.of(
                        new Dossier.Document("d1", "ID_CARD", "image/png", 3, "hash" + revision),
                        new Dossier.Document("d2", "BSRE_FORM", "image/png", 3, "hash")),
                List.of());
    }

    static String answer(Decision<DispositionEvent> decision) {
        return switch (decision) {
            case Decision.Happened<DispositionEvent> _ -> "HAPPENED";
            case Decision.AlreadyDone<DispositionEvent> _ -> "ALREADY_DONE";
            case Decision.Ahead<DispositionEvent> _ -> "AHEAD";
            case Decision.Refused<DispositionEvent> refused -> refused.code();
        };
    }

    private static UUID id() {
        return new UUID(7, IDS.incrementAndGet());
    }
}
