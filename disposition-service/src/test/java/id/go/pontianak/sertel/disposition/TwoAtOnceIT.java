package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.Http.Answer;
import id.go.pontianak.sertel.event.DispositionRecalled;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class TwoAtOnceIT extends DispositionTestCase {

    @Test
    void aForwardIsTakenBackUntilTheNextRankHasOpenedIt() {
        UUID id = id(submit("Andi Wijaya"));
        pass(KADIS, id);

        Answer recalled = http.act(KADIS, id, "recall", "{\"note\": \"Salah catatan\"}");

        assertThat(recalled.text("/result")).isEqualTo("RECALLED");
        assertThat(http.act(KADIS, id, "recall", "{}").text("/result")).isEqualTo("ALREADY_DONE");
        assertThat(http.open(KABID, id).status()).isEqualTo(404);
        assertThat(http.open(KADIS, id).text("/sheet/0/recalled/note")).isEqualTo("Salah catatan");
        DispositionRecalled told = mesh().heard(DispositionRecalled.class, id, 1).getFirst();
        assertThat(told.getFromRole() + " " + told.getToRole())
                .isEqualTo("KEPALA_DINAS KABID_TKPBET");
        assertThat(http.forward(KADIS, id).text("/result")).isEqualTo("FORWARDED");
        http.open(KABID, id);
        Answer late = http.act(KADIS, id, "recall", "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/code")).isEqualTo("ALREADY_OPENED");
        assertThat(late.text("/title")).startsWith("Sudah dibuka oleh Nama kabid pada ");
    }

    @Test
    void whatAnOfficialHasNotOpenedTheyForwardNeitherSinglyNorWithManyWhoeverElseHasOpenedIt() {
        UUID id = id(submit("Yuni Astuti"));
        http.awaitInbox(KADIS, id);
        http.open(KADIS, id);
        String colleague = Tokens.of(Role.KEPALA_DINAS, "wakil");
        String many =
                "{\"applicationIds\": [\"%s\"], \"instructions\": [\"OPINION\"]}".formatted(id);

        assertThat(http.post(colleague, "/api/v1/dispositions/forward", many).text("/items/0/code"))
                .isEqualTo("NOT_OPENED");
        assertThat(http.forward(colleague, id).text("/code")).isEqualTo("NOT_OPENED");
        assertThat(http.open(colleague, id).text("/opened/by")).isEqualTo("Nama kadis");
        assertThat(http.forward(colleague, id).text("/result")).isEqualTo("FORWARDED");
    }

    @Test
    void ofTwoOfficialsWhoActAtOnceOneIsToldThatTheOtherWasFirst() throws Exception {
        String colleague = Tokens.of(Role.KEPALA_DINAS, "wakil");
        for (int round = 0; round < 5; round++) {
            UUID id = id(submit("Fitri Handayani"));
            http.awaitInbox(KADIS, id);
            http.open(KADIS, id);
            http.open(colleague, id);

            List<Answer> answers =
                    atOnce(
                            () -> http.forward(KADIS, id),
                            () -> http.act(colleague, id, "return", FAULTS));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            boolean forwarded = answers.getFirst().status() == 200;
            assertThat(answers.get(forwarded ? 1 : 0).text("/title"))
                    .startsWith(
                            "Sudah ditindaklanjuti oleh Nama " + (forwarded ? "kadis" : "wakil"));
        }
    }

    @Test
    void aRecallAndTheOpeningThatItRacesHaveOneAnswer() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID id = id(submit("Hendra Gunawan"));
            pass(KADIS, id);

            List<Answer> answers =
                    atOnce(() -> http.act(KADIS, id, "recall", "{}"), () -> http.open(KABID, id));

            assertThat(answers.getFirst().status() + " " + answers.getLast().status())
                    .isIn("200 404", "409 200");
        }
    }

    @Test
    void manyForwardedAtOnceSayOfEachWhoHandledItBefore() {
        UUID mine = id(submit("Agus Salim"));
        UUID others = id(submit("Maya Sari"));
        pass(Tokens.of(Role.KEPALA_DINAS, "wakil"), others);
        http.awaitInbox(KADIS, mine);
        http.open(KADIS, mine);

        Answer answer =
                http.post(
                        KADIS,
                        "/api/v1/dispositions/forward",
                        "{\"applicationIds\": [\"%s\", \"%s\"], \"instructions\": [\"OPINION\"]}"
                                .formatted(mine, others));

        assertThat(answer.text("/items/0/result")).isEqualTo("FORWARDED");
        assertThat(answer.text("/items/1/code")).isEqualTo("ALREADY_HANDLED");
        assertThat(answer.text("/items/1/message"))
                .startsWith("Sudah ditindaklanjuti oleh Nama wakil pada ");
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Answer> first =
                    two.submit(
                            () -> {
                                start.await();
                                return one.call();
                            });
            Future<Answer> second =
                    two.submit(
                            () -> {
                                start.await();
                                return other.call();
                            });
            return List.of(first.get(), second.get());
        }
    }
}
