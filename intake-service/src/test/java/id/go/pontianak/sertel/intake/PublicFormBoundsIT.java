package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** How many requests that nobody has confirmed are kept, whoever sends them. */
@IntakeContext
class PublicFormBoundsIT {

    private static final String STRANGERS = "strangers";

    @Autowired private JdbcTemplate jdbc;
    @Autowired private OfficeTimes times;

    @LocalServerPort private int port;

    @Test
    void forOneMailboxAFewWaitHoweverItIsWritten() {
        var form = new FilledForm();
        String mailbox = form.mailbox();
        long uploads = uploads();

        Page first = send(form.text("/letter/number", "1"));
        send(
                form.text("/letter/number", "2")
                        .text("/applicant/email", mailbox.toUpperCase(Locale.ROOT)));
        send(form.text("/letter/number", "3").text("/applicant/email", tagged(mailbox, "a")));
        Page fourth =
                send(
                        form.text("/letter/number", "4")
                                .text("/applicant/email", tagged(mailbox, "b")));

        assertThat(first.status()).isEqualTo(200);
        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.text(".notice-error"))
                .contains("harus menjawab permohonan sebelumnya")
                .doesNotContain("menit");
        assertThat(fourth.text("#field-applicant-email-fault"))
                .contains("sudah ada 3 permohonan", lapse(form), "lewat tautan dalam surat kami");
        assertThat(fourth.document().select("#faults a").attr("href"))
                .isEqualTo("#field-applicant-email");
        assertThat(drafts(form)).isEqualTo(3);
        assertThat(uploads()).isLessThanOrEqualTo(uploads);
        assertThat(send(new FilledForm()).status()).isEqualTo(200);
    }

    @Test
    void noMoreWaitForOneMailboxIfTheyComeAllAtOnce() {
        var form = new FilledForm();

        IntStream.range(0, 5)
                .mapToObj(
                        nth -> {
                            var mine = new FilledForm().text("/letter/number", "800/" + nth);
                            mine.text("/applicant/nik", form.text("/applicant/nik"));
                            mine.text("/applicant/email", form.mailbox());
                            return CompletableFuture.runAsync(() -> send(mine));
                        })
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(drafts(form)).isEqualTo(3);
    }

    @Test
    void forAllMailboxesTogetherSoManyWaitAsThereIsRoomFor() {
        jdbc.update(
                "INSERT INTO draft (draft_id, link_id, expires_at, request, mailbox_index, due_at)"
                        + " SELECT gen_random_uuid(), gen_random_uuid(), now() + interval '1 day',"
                        + " '{}', ?, NULL FROM generate_series(1, 2000)",
                STRANGERS);
        Page full;
        try {
            full = send(new FilledForm());
        } finally {
            jdbc.update("DELETE FROM draft WHERE mailbox_index = ?", STRANGERS);
        }

        assertThat(full.status()).isEqualTo(429);
        assertThat(full.text(".notice-error")).contains("menunggu konfirmasi", "besok");
        assertThat(send(new FilledForm()).status()).isEqualTo(200);
    }

    /** When the first of them is deleted. */
    private String lapse(FilledForm form) {
        var first =
                jdbc.queryForObject(
                        "SELECT min(expires_at) FROM draft WHERE request #>>"
                                + " '{request,applicant,nik}' = ?",
                        OffsetDateTime.class,
                        form.text("/applicant/nik"));
        return times.full(Objects.requireNonNull(first).toInstant(), Locale.of("id"));
    }

    private static String tagged(String mailbox, String tag) {
        return mailbox.replace("@", "+" + tag + "@");
    }

    private long drafts(FilledForm form) {
        return count(
                "SELECT count(*) FROM draft WHERE request #>> '{request,applicant,nik}' = ?",
                form.text("/applicant/nik"));
    }

    private long uploads() {
        return count("SELECT count(*) FROM upload");
    }

    private long count(String sql, Object... parameters) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, parameters));
    }

    private Page send(FilledForm form) {
        return Browser.ofAnybody(port).send("/apply", form);
    }
}
