package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.Submissions;
import id.go.pontianak.sertel.disposition.messaging.DispositionCommands;
import id.go.pontianak.sertel.disposition.messaging.DispositionEvents;
import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * One case among the services, each reading its topics when it likes: the disposition as it is, the
 * others as far as they keep to the contract. Exactly one of them holds the case at any time.
 */
final class Mesh {

    /** Who holds the case. */
    enum Holder {
        DISPOSITION,
        INTAKE,
        VERIFICATION,
        NOBODY
    }

    private static final byte[] LETTER = {1};
    private static final List<String> VERBS =
            List.of(
                    "open", "open", "open", "open", "forward", "forward", "forward", "recall",
                    "return", "reject");

    private final Random random;
    private final UUID applicationId = new UUID(1, 2);
    private final List<List<SpecificRecordBase>> topics = new ArrayList<>();
    private final int[] read = new int[3];
    private final List<SpecificRecordBase> submitted = new ArrayList<>();
    private final List<SpecificRecordBase> requested = new ArrayList<>();
    final List<SpecificRecordBase> endings = new ArrayList<>();
    final List<SpecificRecordBase> said = new ArrayList<>();
    Holder holder = Holder.DISPOSITION;
    @Nullable Disposition state;
    private int returnedFrom;
    private Instant now = Script.START;
    private long ids;

    Mesh(Random random) {
        this.random = random;
        topics.addAll(List.of(submitted, requested, endings));
        submitted.add(Submissions.of(applicationId, "Budi", LETTER));
    }

    /** Something happens, anywhere. */
    void move() {
        switch (random.nextInt(12)) {
            case 0, 1 -> deliver();
            case 2 -> repeat();
            case 3 -> askBack();
            case 4 -> intake();
            case 5 -> verification();
            default -> official();
        }
    }

    /** Everything that was said is read; what that makes others say, too. */
    void settle() {
        while (unread() > 0) {
            deliver();
        }
    }

    /** All that was ever said to the disposition comes once more. */
    void repeatEverything() {
        List<SpecificRecordBase> all = new ArrayList<>();
        topics.forEach(all::addAll);
        Collections.shuffle(all, random);
        all.forEach(this::take);
    }

    int revision() {
        return ((ApplicationSubmitted) submitted.getLast()).getRevision();
    }

    private int unread() {
        int left = 0;
        for (int topic = 0; topic < read.length; topic++) {
            left += topics.get(topic).size() - read[topic];
        }
        return left;
    }

    private void deliver() {
        int topic = random.nextInt(read.length);
        if (read[topic] < topics.get(topic).size()) {
            take(topics.get(topic).get(read[topic]++));
        }
    }

    private void repeat() {
        int topic = random.nextInt(read.length);
        if (read[topic] > 0) {
            take(topics.get(topic).get(random.nextInt(read[topic])));
        }
    }

    private void askBack() {
        if (requested.isEmpty() && random.nextInt(4) == 0) {
            requested.add(Submissions.tell(new WithdrawalRequested(), applicationId, revision()));
            if (holder == Holder.INTAKE) {
                end(new ApplicationWithdrawn());
            }
        }
    }

    private void intake() {
        if (holder != Holder.INTAKE) {
            return;
        }
        if (random.nextInt(6) == 0) {
            end(new ApplicationLapsed());
            return;
        }
        int resume = random.nextBoolean() ? returnedFrom : 2;
        submitted.add(
                Submissions.corrected(
                        (ApplicationSubmitted) submitted.getLast(),
                        resume,
                        new byte[] {(byte) revision()}));
        holder = resume == 5 ? Holder.VERIFICATION : Holder.DISPOSITION;
    }

    private void verification() {
        if (holder != Holder.VERIFICATION) {
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> end(new ApplicationRejected());
            case 1 -> end(new CertificateDelivered());
            case 2, 3, 4 -> giveBack(5);
            default -> {
                if (!requested.isEmpty()) {
                    end(new ApplicationWithdrawn());
                }
            }
        }
    }

    /** Mostly what the case waits for, now and then anything by anybody. */
    private void official() {
        String verb = VERBS.get(random.nextInt(VERBS.size()));
        Rank rank = List.of(Rank.values()).get(random.nextInt(3));
        String who = List.of("", "colleague", "deputy").get(random.nextInt(3));
        Officer officer = Script.officer(rank, who);
        if (state instanceof Disposition.OnDesk desk && random.nextInt(3) > 0) {
            officer = Script.officer(desk.rank(), who);
            verb = desk.openedBy(officer.capacities().getFirst()) ? "forward" : "open";
        }
        decide(Script.act(verb, officer, now, null));
    }

    private void take(SpecificRecordBase event) {
        decide(DispositionCommands.of(event, () -> new UUID(9, ++ids), now).orElseThrow());
    }

    private void decide(DispositionCommand command) {
        now = now.plusMillis(random.nextInt(2));
        switch (DispositionFlow.decide(state, command)) {
            case Decision.Happened<DispositionEvent>(List<DispositionEvent> events) -> {
                for (DispositionEvent event : events) {
                    Disposition before = state;
                    state = DispositionFlow.evolve(before, event);
                    DispositionEvents.of(before, event).ifPresent(this::hear);
                }
            }
            case Decision.AlreadyDone<DispositionEvent> _ -> {}
            case Decision.Refused<DispositionEvent> _
                    when command instanceof DispositionCommand.Act -> {}
            case Decision.Refused<DispositionEvent> _, Decision.Ahead<DispositionEvent> _ ->
                    throw new AssertionError("an event was not taken");
        }
    }

    private void hear(SpecificRecordBase event) {
        said.add(event);
        switch (event) {
            case DispositionForwarded forwarded when forwarded.getStep() == 4 ->
                    holder = Holder.VERIFICATION;
            case ApplicationReturned back -> giveBack(back.getReturnedFromStep());
            case ApplicationRejected _, ApplicationWithdrawn _ -> {
                endings.add(event);
                holder = Holder.NOBODY;
            }
            default -> {}
        }
    }

    private void giveBack(int step) {
        returnedFrom = step;
        holder = Holder.INTAKE;
        if (!requested.isEmpty()) {
            end(new ApplicationWithdrawn());
        }
    }

    private void end(SpecificRecordBase event) {
        endings.add(Submissions.tell(event, applicationId, revision()));
        holder = Holder.NOBODY;
    }
}
