package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.notification.store.Digests;
import id.go.pontianak.sertel.platform.worker.DueWorker;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What is sent later. Here nothing waits for days: an event of long ago makes a reminder due at
 * once, as it does for a service that was down for so long.
 */
class RemindersIT extends NotificationTestCase {

    private static final String REMINDER = "tte_pengingat_perbaikan";
    private static final int REPLICAS = 4;

    private final CaseEvents siti = new CaseEvents("0001");

    @Autowired NotificationDesk desk;

    @Autowired
    @Qualifier("reminderWorker")
    DueWorker worker;

    @Test
    void aReminderIsPlannedShownAndTakenBackByWhatAnswersIt() {
        mesh.say(siti.submitted());
        mesh.say(siti.returned(3));

        JsonNode planned = awaitPlanned();
        assertThat(Instant.parse(planned.at("/dueAt").asString()))
                .isAfter(Instant.now().plus(Duration.ofDays(5)));
        assertThat(due()).isNotNull();

        mesh.say(siti.corrected(3, siti.email, siti.phone));

        await().atMost(Duration.ofSeconds(30)).until(() -> planned().isEmpty());
        assertThat(due()).isNull();
    }

    @Test
    void aReminderThatIsDueIsSentByEveryChannel() {
        siti.at(longAgo());
        mesh.say(siti.submitted());
        mesh.say(siti.returned(3));

        assertThat(mails(siti.email, "Pengingat", 1).getFirst().at("/text").asString())
                .contains("http://localhost:8081/correct/" + token(siti.correction));
        awaitState(siti, "WHATSAPP", REMINDER, "READ");
        assertThat(planned()).isEmpty();
    }

    @Test
    void aReminderOutlivesTheWorkerAndIsSentOnceAmongReplicas() throws Exception {
        worker.stop();
        try {
            siti.at(longAgo());
            mesh.say(siti.submitted());
            mesh.say(siti.returned(3));
            awaitPlanned();

            atOnce(
                    () -> {
                        desk.remind(siti.id);
                        return siti.id;
                    });
        } finally {
            worker.start();
        }

        mails(siti.email, "Pengingat", 1);
        awaitState(siti, "EMAIL", REMINDER, "SENT");
        assertThat(
                        notifications(siti, Role.OPERATOR)
                                .valueStream()
                                .filter(item -> item.at("/template").asString().equals(REMINDER))
                                .map(item -> item.at("/channel").asString()))
                .containsExactlyInAnyOrder("EMAIL", "WHATSAPP");
    }

    @Test
    void sendingContinuesTheTraceOfTheEventThatGaveRiseToIt() {
        mesh.say(siti.submitted());
        awaitState(siti, "EMAIL", "tte_diterima", "SENT");

        List<String> traces =
                jdbc.queryForList(
                        "SELECT DISTINCT split_part(trace, '-', 2) FROM (SELECT trace FROM"
                                + " notification WHERE application_id = ? AND channel = 'EMAIL'"
                                + " UNION ALL SELECT trace FROM correspondence WHERE"
                                + " application_id = ?) AS t",
                        String.class,
                        siti.id,
                        siti.id);

        assertThat(traces).hasSize(1).doesNotContainNull();
    }

    @Test
    void officialsAreToldOnceWhatWaitsForThemAndTheNextTimeIsPlanned() throws Exception {
        UUID digest = Digests.ids(List.of(Role.KASI_PKS.name())).keySet().iterator().next();
        siti.at(longAgo());
        mesh.say(siti.submitted());
        mesh.say(siti.forwarded(2, Role.KABID_TKPBET));
        mesh.say(siti.forwarded(3, Role.KASI_PKS));
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                !jdbc.queryForList(
                                                "SELECT 1 FROM correspondence WHERE application_id"
                                                        + " = ? AND turn_role = 'KASI_PKS'",
                                                siti.id)
                                        .isEmpty());
        jdbc.update(
                "UPDATE digest SET state = jsonb_set(state, '{dueAt}', to_jsonb(?::text))"
                        + " WHERE digest_id = ?",
                Instant.now().toString(),
                digest);

        atOnce(
                () -> {
                    desk.digest(digest);
                    return digest;
                });

        JsonNode mail =
                mails("kasi@diskominfo.pontianak.go.id", "permohonan menunggu Anda", 1).getFirst();
        assertThat(mail.at("/text").asString())
                .contains("Yang menunggu tindak lanjut Anda:", "Melewati waktu SOP:")
                .doesNotContain("Budi", "http");
        assertThat(
                        jdbc.queryForObject(
                                "SELECT count(*) FROM notification WHERE application_id = ?",
                                Integer.class,
                                digest))
                .isOne();
        assertThat(
                        jdbc.queryForObject(
                                "SELECT due_at > now() FROM digest WHERE digest_id = ?",
                                Boolean.class,
                                digest))
                .isTrue();
        assertThat(mesh.records("sertel.notification-sent.v1", digest.toString(), 0)).isEmpty();
    }

    private JsonNode awaitPlanned() {
        return await().atMost(Duration.ofSeconds(30))
                .until(this::planned, found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> planned() {
        return notifications(siti, Role.OPERATOR)
                .valueStream()
                .filter(item -> item.at("/state").asString().equals("PLANNED"))
                .toList();
    }

    private @Nullable Instant due() {
        return jdbc.queryForObject(
                "SELECT due_at FROM correspondence WHERE application_id = ?",
                (row, _) -> {
                    var due = row.getTimestamp(1);
                    return due == null ? null : due.toInstant();
                },
                siti.id);
    }

    /** As the workers of several replicas would, all at the same time. */
    private static void atOnce(Callable<UUID> work)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(REPLICAS)) {
            for (Future<UUID> done : threads.invokeAll(Collections.nCopies(REPLICAS, work))) {
                done.get();
            }
        }
    }

    private static Instant longAgo() {
        return Instant.now().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
    }
}
