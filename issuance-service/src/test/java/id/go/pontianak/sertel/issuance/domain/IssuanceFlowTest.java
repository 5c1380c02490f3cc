package id.go.pontianak.sertel.issuance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.domain.Issuance.Dropped;
import id.go.pontianak.sertel.issuance.domain.Issuance.WithdrawalRemembered;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Every state against every command: {@code decisions.txt} beside this class. */
class IssuanceFlowTest {

    @Test
    void eachStateAnswersEachCommandAsTheTableSays() throws IOException {
        List<String> lines = lines();
        List<String> states = cells(lines.getFirst());
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            for (int i = 1; i < states.size(); i++) {
                String at = cells.getFirst() + " when " + states.get(i);
                wanted.put(at, cells.get(i));
                answers.put(at, answer(state(states.get(i)), Asked.of(cells.getFirst())));
            }
        }

        assertThat(answers).hasSizeGreaterThan(600).isEqualTo(wanted);
    }

    /** What was decided; and that it can happen. */
    private static String answer(@Nullable Issuance state, IssuanceCommand command) {
        return switch (IssuanceFlow.decide(state, command)) {
            case Decision.Happened<IssuanceEvent>(var events) -> {
                Issuance after = state;
                for (IssuanceEvent event : events) {
                    after = IssuanceHistory.evolve(after, event);
                }
                assertThat(after).isNotEqualTo(state);
                yield events.stream()
                        .map(event -> event.getClass().getSimpleName())
                        .reduce((one, other) -> one + "+" + other)
                        .orElseThrow();
            }
            case Decision.AlreadyDone<IssuanceEvent> _ -> "done";
            case Decision.Refused<IssuanceEvent>(var code, _) -> code;
            case Decision.Ahead<IssuanceEvent> _ -> "ahead";
        };
    }

    private static @Nullable Issuance state(String name) {
        return switch (name) {
            case "nothing" -> null;
            case "remembered" -> new WithdrawalRemembered(new UUID(7, 8));
            case "dropped" -> new Dropped(Ending.Kind.REJECTED);
            case "awaiting" -> States.awaitingInvitation();
            case "invited" -> States.invited();
            case "moved" -> States.moved();
            case "locked" -> States.locked();
            case "absent" -> States.absent(1);
            case "absentTwice" -> States.absent(2);
            case "asking" -> States.inCeremony(null);
            case "inCeremony" -> States.inCeremony(States.PAGE);
            case "noCertificate" -> States.awaitingCertificate();
            case "ready" -> States.ready();
            case "mismatched" -> States.mismatched();
            case "byCounter" -> States.delivered(Delivery.Channel.COUNTER);
            case "byLink" -> States.delivered(Delivery.Channel.LINK);
            case "refused" -> States.refused();
            case "withdrawn" -> States.closed(Ending.Kind.WITHDRAWN);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<String> lines() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(
                        IssuanceFlowTest.class.getResourceAsStream("decisions.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split("\\s*\\|\\s*"));
    }
}
