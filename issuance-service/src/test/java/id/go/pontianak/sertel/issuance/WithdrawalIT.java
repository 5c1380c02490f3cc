package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.platform.inbox.Incoming;
import id.go.pontianak.sertel.platform.inbox.Origin;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

class WithdrawalIT extends IssuanceTestCase {

    private static final int RACES = 3;

    @Autowired IssuanceDesk desk;
    @Autowired PassphraseStep passphrase;

    @Test
    void oneThatComesBeforeTheCaseIsRememberedAndHonouredWhenItArrives() {
        DossierVerified verified = Cases.withSerial("0501");
        WithdrawalRequested requested = Cases.withdrawal(id(verified));
        mesh.say(requested);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> status(id(verified)).equals("WITHDRAWAL_REMEMBERED"));
        assertThat(web.getAs(Role.VERIFIKATOR, issuance(id(verified), "")).status()).isEqualTo(404);

        mesh.say(verified);

        ApplicationWithdrawn withdrawn =
                mesh.heard(ApplicationWithdrawn.class, id(verified), 1).getFirst();
        assertThat(withdrawn.getCausationId()).isEqualTo(requested.getEventId());
        assertThat(withdrawn.getTrackingNumber()).isEqualTo(verified.getTrackingNumber());
        assertThat(state(id(verified))).isEqualTo("WITHDRAWN");
        assertThat(inbox(id(verified))).isEmpty();
        assertThat(invite(id(verified), freeSlot()).code()).isEqualTo("CASE_CLOSED");
    }

    @Test
    void oneThatComesAfterThePassphraseIsTooLate() {
        UUID id = arrived(Cases.withSerial("0502"));
        afterCeremony(id);
        awaitState(id, "READY");
        WithdrawalRequested requested = Cases.withdrawal(id);

        mesh.say(requested);

        awaitHandled(requested.getEventId());
        assertThat(state(id)).isEqualTo("READY");
        assertThat(mesh.heard(ApplicationWithdrawn.class, id, 0)).isEmpty();
    }

    @Test
    void whatEndedElsewhereIsDropped() {
        UUID id = arrived(Cases.withSerial("0503"));
        invited(id);

        mesh.say(Cases.rejectedElsewhere(id));

        awaitState(id, "REJECTED");
        assertThat(inbox(id)).isEmpty();
        assertThat(begin(id, "000000").code()).isEqualTo("CASE_CLOSED");
    }

    @Test
    void ofAWithdrawalAndAPassphraseAtOnceExactlyOneCounts() throws Exception {
        for (int i = 0; i < RACES; i++) {
            UUID id = arrived(Cases.withSerial("0504"));
            page(id);
            UUID returnState =
                    Objects.requireNonNull(
                            jdbc.queryForObject(
                                    "SELECT return_state FROM issuance WHERE application_id = ?",
                                    UUID.class,
                                    id));
            List<Incoming> withdrawal = List.of(received(Cases.withdrawal(id)));
            Instant now = Instant.now();

            atOnce(
                    () -> desk.receive(withdrawal),
                    () -> passphrase.recordStatus(id, returnState, true, now, now));

            boolean withdrawn = state(id).equals("WITHDRAWN");
            assertThat(mesh.heard(ApplicationWithdrawn.class, id, withdrawn ? 1 : 0))
                    .hasSize(withdrawn ? 1 : 0);
            assertThat(mesh.heard(PassphraseSet.class, id, withdrawn ? 0 : 1))
                    .hasSize(withdrawn ? 0 : 1);
        }
    }

    private String status(UUID id) {
        return String.join(
                "",
                jdbc.queryForList(
                        "SELECT status FROM issuance WHERE application_id = ?", String.class, id));
    }

    private ReceivedEvent received(WithdrawalRequested event) {
        codec.prepare();
        return new ReceivedEvent(
                new Origin("sertel.withdrawal-requested.v1", 0, 0),
                false,
                UUID.fromString(event.getApplicationId()),
                event.getEventId(),
                event,
                codec.encode(event),
                Map.of());
    }

    private static void atOnce(Runnable... actions) throws Exception {
        var barrier = new CyclicBarrier(actions.length);
        try (var threads = Executors.newFixedThreadPool(actions.length)) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (Runnable action : actions) {
                running.add(
                        threads.submit(
                                () -> {
                                    barrier.await();
                                    action.run();
                                    return null;
                                }));
            }
            for (var each : running) {
                each.get();
            }
        }
    }
}
