package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.disposition.Http.Answer;
import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class OtherWaysIT extends DispositionTestCase {

    @Autowired private MeterRegistry meters;

    @Test
    void whatIsReturnedComesBackToTheSameDeskCorrectedAndSaysWhatChanged() {
        ApplicationSubmitted submitted = submit("Budi Santoso");
        UUID id = id(submitted);
        pass(KADIS, id);
        http.open(KABID, id);
        double handled = handledAtStepThree();

        assertThat(http.act(KABID, id, "return", FAULTS).text("/result")).isEqualTo("RETURNED");
        assertThat(http.act(KABID, id, "return", FAULTS).text("/result")).isEqualTo("ALREADY_DONE");
        assertThat(handledAtStepThree()).isEqualTo(handled + 1);
        assertThat(http.inbox(KABID, id)).isEmpty();
        assertThat(http.open(KABID, id).text("/state")).isEqualTo("RETURNED");
        ApplicationReturned told = mesh().heard(ApplicationReturned.class, id, 1).getFirst();
        assertThat(told.getReturnedFromStep()).isEqualTo(3);
        assertThat(told.getFaults())
                .extracting(fault -> fault.getCode())
                .containsExactly("KTP_BURAM", "NIP_FORMAT");
        assertThat(told.getLink().getPurpose()).isEqualTo("CORRECTION");
        assertThat(told.getLink().getExpiresAt()).isAfter(Instant.now().plus(Duration.ofDays(29)));

        mesh().say(Submissions.corrected(submitted, 3, "baru".getBytes(StandardCharsets.UTF_8)));
        http.awaitInbox(KABID, id);

        assertThat(http.inbox(KABID, id).get(0).at("/revision").asInt()).isEqualTo(2);
        assertThat(http.forward(KABID, id).text("/code")).isEqualTo("NOT_OPENED");
        Answer view = http.open(KABID, id);
        assertThat(view.body().at("/changes").valueStream())
                .extracting(
                        change ->
                                change.at("/document").asString("")
                                        + change.at("/field").asString(""))
                .containsExactly("REQUEST_LETTER", "/applicant/position");
        assertThat(view.text("/returns/0/faults/0/code")).isEqualTo("KTP_BURAM");
        assertThat(view.body().at("/sheet")).hasSize(1);
        http.forward(KABID, id);
        List<DispositionForwarded> forwards = mesh().heard(DispositionForwarded.class, id, 2);
        assertThat(forwards.getLast().getRevision()).isEqualTo(2);
        assertThat(forwards.getLast().getOccurredAt()).isAfter(told.getOccurredAt());
    }

    @Test
    void everyFaultOfAReturnIsNamedAtOnce() {
        Answer answer =
                http.act(
                        KADIS,
                        UUID.randomUUID(),
                        "return",
                        """
                        {"faults": [{"document": "PASSPORT", "code": "KTP_BURAM"}, {"code": "NO_SUCH"},
                                    {"field": "/applicant/nik", "code": "KTP_BURAM", "note": "pin: 1234"}], "step": 5}
                        """);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors").valueStream())
                .extracting(fault -> fault.at("/pointer").asString())
                .contains(
                        "/faults/0/document",
                        "/faults/1",
                        "/faults/1/code",
                        "/faults/2/note",
                        "/step");
        assertThat(answer.body().at("/errors").valueStream())
                .allSatisfy(
                        fault ->
                                assertThat(fault.at("/message").asString())
                                        .isNotEqualTo(fault.at("/code").asString()));
    }

    @Test
    void aRejectionNeedsAReasonAndIsFinal() {
        UUID id = id(submit("Siti Aminah"));
        http.awaitInbox(KADIS, id);
        http.open(KADIS, id);

        assertThat(http.act(KADIS, id, "reject", "{\"code\": \"KTP_BURAM\"}").status())
                .isEqualTo(422);
        assertThat(
                        http.act(
                                        KADIS,
                                        id,
                                        "reject",
                                        "{\"code\": \"BUKAN_PEGAWAI\", \"step\": 2.5}")
                                .text("/errors/0/code"))
                .isEqualTo("UNKNOWN_STEP");
        assertThat(
                        http.act(KADIS, id, "reject", "{\"code\": \"LAINNYA\"}")
                                .text("/errors/0/pointer"))
                .isEqualTo("/note");
        Answer rejected =
                http.act(
                        KADIS,
                        id,
                        "reject",
                        "{\"code\": \"BUKAN_PEGAWAI\", \"note\": \"Pensiun\"}");

        assertThat(rejected.text("/result")).isEqualTo("REJECTED");
        assertThat(http.inbox(KADIS, id)).isEmpty();
        ApplicationRejected told = mesh().heard(ApplicationRejected.class, id, 1).getFirst();
        assertThat(told.getCode()).isEqualTo("BUKAN_PEGAWAI");
        assertThat(told.getReason()).isEqualTo("Pensiun");
        assertThat(told.getRejectedBy()).isEqualTo("KEPALA_DINAS");
        Answer late = http.forward(Tokens.of(Role.KEPALA_DINAS, "wakil"), id);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/title"))
                .matches(
                        "Sudah ditindaklanjuti oleh Nama kadis pada \\p{L}+, .* \\d\\d\\.\\d\\d"
                                + " WIB");
        assertThat(http.open(KADIS, id).text("/ended/how")).isEqualTo("REJECTED");
    }

    @Test
    void whoAsksForItBackGetsItFromTheDeskWhereItLies() {
        UUID id = id(submit("Dewi Lestari"));
        http.awaitInbox(KADIS, id);
        var request = Submissions.tell(new WithdrawalRequested(), id, 1);
        mesh().say(request);
        http.awaitGone(KADIS, id);

        ApplicationWithdrawn told = mesh().heard(ApplicationWithdrawn.class, id, 1).getFirst();
        assertThat(told.getCausationId()).isEqualTo(request.getEventId());
        assertThat(told.getActor().getRole()).isEqualTo("SYSTEM");
        assertThat(http.forward(KADIS, id).text("/code")).isEqualTo("CASE_ENDED");
    }

    @Test
    void aWishThatComesBeforeTheCaseIsRememberedAndAnEndTooWhateverArrivesLater() {
        UUID asked = UUID.randomUUID();
        UUID lapsed = UUID.randomUUID();
        mesh().say(Submissions.tell(new WithdrawalRequested(), asked, 1));
        var end = new ApplicationLapsed();
        end.setReason("CORRECTION");
        mesh().say(Submissions.tell(end, lapsed, 1));
        await().until(() -> stored(asked) && stored(lapsed));

        mesh().say(Submissions.of(asked, "Rina", LETTER));
        mesh().say(Submissions.of(lapsed, "Rini", LETTER));

        assertThat(mesh().heard(ApplicationWithdrawn.class, asked, 1)).hasSize(1);
        UUID marker = id(submit("Penanda"));
        http.awaitInbox(KADIS, marker);
        assertThat(http.inbox(KADIS, asked)).isEmpty();
        assertThat(http.inbox(KADIS, lapsed)).isEmpty();
    }

    @Test
    void whatIsPastItsTargetIsOverdueInInboxAndView() {
        ApplicationSubmitted old = Submissions.of(UUID.randomUUID(), "Lama Menunggu", LETTER);
        old.setOccurredAt(Instant.now().minus(Duration.ofDays(10)));
        mesh().say(old);
        UUID fresh = id(submit("Baru Datang"));
        http.awaitInbox(KADIS, id(old));
        http.awaitInbox(KADIS, fresh);

        assertThat(http.inbox(KADIS, id(old)).get(0).at("/overdue").asBoolean()).isTrue();
        assertThat(http.inbox(KADIS, fresh).get(0).at("/overdue").asBoolean()).isFalse();
        assertThat(http.get(KADIS, "/api/v1/inbox?overdue=true&q=" + fresh).body().at("/items"))
                .isEmpty();
        assertThat(http.get(KADIS, "/api/v1/inbox?overdue=true&q=" + id(old)).body().at("/items"))
                .hasSize(1);
        assertThat(http.open(KADIS, id(old)).body().at("/overdue").asBoolean()).isTrue();
        assertThat(http.open(KADIS, fresh).text("/dueAt")).isNotEmpty();
    }

    @Test
    void reasonsAreListedForTheirUseInTheCallersLanguage() {
        Answer indonesian = http.get(KADIS, "/api/v1/reasons?use=RETURN", "id");
        Answer english = http.get(KADIS, "/api/v1/reasons?use=RETURN", "en");

        assertThat(indonesian.body().valueStream())
                .extracting(reason -> reason.at("/code").asString())
                .contains("KTP_BURAM", "LAINNYA");
        assertThat(indonesian.text("/0/message")).isNotEqualTo(english.text("/0/message"));
        assertThat(http.get(KADIS, "/api/v1/reasons").status()).isEqualTo(400);
        assertThat(http.get(KADIS, "/api/v1/reasons?use=BSRE").status()).isEqualTo(400);
    }

    private double handledAtStepThree() {
        return meters.find("sertel.step.handled").tag("step", "3").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private boolean stored(UUID id) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "SELECT count(*) = 1 FROM disposition WHERE application_id = ?",
                        Boolean.class,
                        id));
    }
}
