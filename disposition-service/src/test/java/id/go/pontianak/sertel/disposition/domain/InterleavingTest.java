package id.go.pontianak.sertel.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition.Returned;
import id.go.pontianak.sertel.disposition.domain.Mesh.Holder;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.DispositionRecalled;
import id.go.pontianak.sertel.schemas.Envelope;

import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

class InterleavingTest {

    @Test
    void howeverTopicsInterleaveTheCaseIsWhereItsHolderSaysAndNothingIsLostOrToldTwice() {
        Map<Holder, Integer> met = new EnumMap<>(Holder.class);
        int corrected = 0;
        int withdrawn = 0;
        int recalled = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            var mesh = new Mesh(new Random(seed));
            for (int i = 0; i < 30 + seed % 120; i++) {
                mesh.move();
            }
            mesh.settle();

            assertThat(mesh.endings).as("seed %d", seed).hasSizeLessThan(2);
            assertWhereItBelongs(mesh, seed);
            assertThat(times(mesh.said))
                    .as("seed %d", seed)
                    .isEqualTo(times(mesh.said).stream().distinct().sorted().toList());
            Disposition end = Objects.requireNonNull(mesh.state);
            int told = mesh.said.size();
            mesh.repeatEverything();
            assertThat(mesh.state).as("seed %d", seed).isEqualTo(end);
            assertThat(mesh.said).as("seed %d", seed).hasSize(told);

            met.merge(mesh.holder, 1, Integer::sum);
            corrected += mesh.revision() > 1 ? 1 : 0;
            withdrawn += count(mesh.said, ApplicationWithdrawn.class);
            recalled += count(mesh.said, DispositionRecalled.class);
        }
        assertThat(met).as("what was played").containsOnlyKeys(Holder.values());
        assertThat(List.of(corrected, withdrawn, recalled)).allMatch(times -> times > 50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receive 1 2; withdraw 1; end",
                "receive 1 2; end; withdraw 1",
                "withdraw 1; receive 1 2; end",
                "withdraw 1; end; receive 1 2",
                "end; receive 1 2; withdraw 1",
                "end; withdraw 1; receive 1 2"
            })
    void aCaseThatEndsIsOnNoDeskInWhateverOrderItIsHeardOf(String order) {
        assertThat(Script.of(order).state()).isNotInstanceOf(OnDesk.class);
        assertThat(Script.of(order + ";" + order + "; receive 2 2; receive 3 4").state())
                .isNotInstanceOf(OnDesk.class);
    }

    private static void assertWhereItBelongs(Mesh mesh, int seed) {
        var it = assertThat(mesh.state).as("seed %d, held by %s", seed, mesh.holder);
        switch (mesh.holder) {
            case DISPOSITION -> it.isInstanceOf(OnDesk.class);
            case INTAKE -> it.isInstanceOfAny(Returned.class, HandedOver.class);
            case VERIFICATION -> it.isInstanceOf(HandedOver.class);
            case NOBODY -> it.isInstanceOfAny(Ended.class, Disposition.EndedUnseen.class);
        }
        if (mesh.holder != Holder.NOBODY && mesh.state instanceof Known known) {
            assertThat(known.dossier().revision()).as("seed %d", seed).isEqualTo(mesh.revision());
        }
    }

    private static List<Instant> times(List<SpecificRecordBase> said) {
        return said.stream().map(event -> Envelope.of(event).occurredAt()).toList();
    }

    private static int count(List<SpecificRecordBase> said, Class<?> type) {
        return (int) said.stream().filter(type::isInstance).count();
    }
}
