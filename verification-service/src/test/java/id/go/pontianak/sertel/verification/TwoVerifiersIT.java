package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several verifiers act on one dossier: the first is heard, the others are told of the first. */
class TwoVerifiersIT extends VerificationTestCase {

    private static final String REFUSAL = "{\"code\": \"BUKAN_PEGAWAI\"}";

    @Test
    void whoComesSecondIsToldWhoCameFirstAndWhen() {
        UUID id = returned().applicationId();
        String other = Tokens.of(Role.VERIFIKATOR, "verifikator2-subject");

        for (Http.Answer answer :
                List.of(
                        http.post(other, verify(id), COMPLETE),
                        http.post(other, returning(id), FAULTS),
                        http.post(other, rejecting(id), REFUSAL))) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().path("code").asString()).isEqualTo("ALREADY_HANDLED");
            assertThat(answer.json().path("title").asString())
                    .matches(
                            "Sudah ditindaklanjuti oleh Nama verifikator-subject pada"
                                    + " (Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \\d{1,2} \\S+"
                                    + " \\d{4} \\d{2}\\.\\d{2} WIB");
        }
    }

    @Test
    void ofManyWhoActAtTheSameTimeOneIsHeardAndTheCaseGoesOneWay() throws Exception {
        UUID id = Ids.next();
        for (int round = 0; round < 4; round++) {
            id = opened(Samples.dossier(Ids.next(), Samples.nik("9014"))).applicationId();

            List<Http.Answer> answers = actAtOnce(id);

            assertThat(answers.stream().filter(answer -> answer.status() < 300)).hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() >= 300))
                    .allSatisfy(
                            answer ->
                                    assertThat(answer.json().path("code").asString())
                                            .isEqualTo("ALREADY_HANDLED"));
        }
        assertThat(
                        events.heard(DossierSubmitted.class, id, 0).size()
                                + events.heard(ApplicationReturned.class, id, 0).size()
                                + events.heard(ApplicationRejected.class, id, 0).size())
                .isLessThan(2);
    }

    private List<Http.Answer> actAtOnce(UUID id) throws Exception {
        List<Callable<Http.Answer>> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String token = Tokens.of(Role.VERIFIKATOR, "verifier-" + i);
            acts.add(() -> http.post(token, verify(id), COMPLETE));
            String second = Tokens.of(Role.VERIFIKATOR, "returner-" + i);
            acts.add(() -> http.post(second, returning(id), FAULTS));
            String third = Tokens.of(Role.VERIFIKATOR, "rejecter-" + i);
            acts.add(() -> http.post(third, rejecting(id), REFUSAL));
        }
        List<Http.Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (Future<Http.Answer> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
