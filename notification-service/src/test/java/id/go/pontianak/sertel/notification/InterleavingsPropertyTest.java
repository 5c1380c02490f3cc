package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.Role;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Topics are not ordered among each other, and events come more than once. */
class InterleavingsPropertyTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    /** Everything that can happen to a case, each way from its beginning to its end. */
    enum Way {
        STRAIGHT,
        RETURNED_FROM_4,
        RETURNED_FROM_5_AND_BEGUN_ANEW,
        RECALLED,
        WITHDRAWN,
        WITHDRAWN_WHILE_RETURNED,
        REFUSED_BY_BSRE,
        MOVED_AND_ABSENT,
        MISMATCHED,
        LAPSED;

        List<SpecificRecordBase> events() {
            var of = new CaseEvents("0001").at(START);
            List<SpecificRecordBase> events = new ArrayList<>();
            events.add(of.submitted());
            switch (this) {
                case STRAIGHT -> toDelivery(of, events);
                case RETURNED_FROM_4 -> {
                    events.add(of.forwarded(2, Role.KABID_TKPBET));
                    events.add(of.forwarded(3, Role.KASI_PKS));
                    events.add(of.returned(4));
                    events.add(of.corrected(4, "new@pontianak.go.id", of.phone));
                    events.add(of.forwarded(4, Role.VERIFIKATOR));
                }
                case RETURNED_FROM_5_AND_BEGUN_ANEW -> {
                    disposition(of, events);
                    events.add(of.returned(5));
                    events.add(of.corrected(2, of.email, "+62561732145"));
                    toDelivery(of, events);
                }
                case RECALLED -> {
                    events.add(of.forwarded(2, Role.KABID_TKPBET));
                    events.add(of.recalled(2, Role.KEPALA_DINAS, Role.KABID_TKPBET));
                    toDelivery(of, events);
                }
                case WITHDRAWN -> {
                    disposition(of, events);
                    events.add(of.withdrawalRequested(5));
                    events.add(of.withdrawn(5));
                }
                case WITHDRAWN_WHILE_RETURNED -> {
                    events.add(of.returned(2));
                    events.add(of.withdrawalRequested(2));
                    events.add(of.withdrawn(1));
                }
                case REFUSED_BY_BSRE -> {
                    disposition(of, events);
                    events.add(of.dossierSubmitted());
                    events.add(of.rejected(5, "BSRE_4024", "BSRE"));
                }
                case MOVED_AND_ABSENT -> {
                    toApproval(of, events);
                    events.add(of.invited(1, START.plusSeconds(500_000)));
                    var moved = of.invited(2, START.plusSeconds(600_000));
                    events.add(moved);
                    events.add(of.absent(moved, 1));
                    var again = of.invited(3, START.plusSeconds(900_000));
                    events.add(again);
                    events.add(of.absent(again, 2));
                    events.add(of.rejected(6, "TIDAK_HADIR", "VERIFIKATOR"));
                }
                case MISMATCHED -> {
                    toApproval(of, events);
                    events.add(of.invited());
                    events.add(of.passphraseSet());
                    events.add(of.mismatched());
                    events.add(of.ready());
                    events.add(of.ready());
                }
                case LAPSED -> {
                    events.add(of.returned(3));
                    events.add(of.lapsed(1, "CORRECTION"));
                }
            }
            return events;
        }

        private static void disposition(CaseEvents of, List<SpecificRecordBase> events) {
            events.add(of.forwarded(2, Role.KABID_TKPBET));
            events.add(of.forwarded(3, Role.KASI_PKS));
            events.add(of.forwarded(4, Role.VERIFIKATOR));
        }

        private static void toApproval(CaseEvents of, List<SpecificRecordBase> events) {
            disposition(of, events);
            events.add(of.dossierSubmitted());
            events.add(of.verified());
        }

        private static void toDelivery(CaseEvents of, List<SpecificRecordBase> events) {
            toApproval(of, events);
            events.add(of.invited(1, START.plusSeconds(500_000)));
            events.add(of.passphraseSet());
            events.add(of.ready());
            events.add(of.delivered());
        }
    }

    /** Whatever cut of the story has happened, in whatever order it is heard of. */
    @Property(tries = 400)
    void whateverTheOrderTheSamePeopleAreToldTheSameAndRemindedAtTheSameTimes(
            @ForAll Way way, @ForAll Random random) {
        List<SpecificRecordBase> events = way.events();
        events = events.subList(0, 1 + random.nextInt(events.size()));
        PlayedCase inOrder = new PlayedCase().hear(events);

        PlayedCase shuffled = new PlayedCase().hear(interleaved(events, random));

        Instant now = START.plusSeconds(7_200);
        assertThat(shuffled.isNothingAhead()).isTrue();
        assertThat(shuffled.toSend(now)).isEqualTo(inOrder.toSend(now));
        assertThat(new HashSet<>(shuffled.file().plans()))
                .isEqualTo(new HashSet<>(inOrder.file().plans()));
        assertThat(shuffled.file().turn()).isEqualTo(inOrder.file().turn());
        assertThat(shuffled.file().with()).isEqualTo(inOrder.file().with());
    }

    /** Keeps the order within each topic; every now and then a topic is read again. */
    private static List<SpecificRecordBase> interleaved(
            List<SpecificRecordBase> events, Random random) {
        Map<EventType, Deque<SpecificRecordBase>> topics = new EnumMap<>(EventType.class);
        for (SpecificRecordBase event : events) {
            topics.computeIfAbsent(EventType.of(event), _ -> new ArrayDeque<>()).add(event);
        }
        List<SpecificRecordBase> heard = new ArrayList<>();
        while (!topics.isEmpty()) {
            var types = List.copyOf(topics.keySet());
            EventType type = types.get(random.nextInt(types.size()));
            Deque<SpecificRecordBase> topic = Objects.requireNonNull(topics.get(type));
            heard.add(topic.remove());
            if (topic.isEmpty()) {
                topics.remove(type);
            }
            if (random.nextInt(4) == 0) {
                heard.add(heard.get(random.nextInt(heard.size())));
            }
        }
        return heard;
    }
}
