package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.test.PageUser.Page;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Whoever sends the same form again means it: the mail was lost, or the link is too old. */
@IntakeContext
class PublicFormAgainIT extends PublicFormTestCase {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aMailThatWasLostComesAgain() {
        var form = new FilledForm();
        send(form);
        String path = Post.confirmation(form.mailbox());
        awaitSettled(form);

        Page again = send(form);

        assertThat(again.address().getPath()).isEqualTo("/apply/sent");
        assertThat(Post.awaited(form.mailbox(), 2)).hasSize(2);
        assertThat(Post.confirmation(form.mailbox())).isEqualTo(path);
        assertThat(drafts(form)).hasSize(1);
    }

    @Test
    void aMailboxIsNotAskedAboutOneDraftAgainAndAgain() {
        var form = new FilledForm();
        for (int nth = 1; nth <= 3; nth++) {
            assertThat(send(form).status()).isEqualTo(200);
            Post.awaited(form.mailbox(), nth);
            awaitSettled(form);
        }

        Page refused = send(form);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text(".notice-error")).contains("sudah dikirim");
        assertThat(refused.text("#field-applicant-email-fault")).contains("3 kali", "spam");
        // As it would be due if it were to be asked again.
        awaitSettled(form);
    }

    @Test
    void whatWasNotConfirmedInTimeIsTakenInAnew() {
        var form = new FilledForm();
        send(form);
        String late = Post.confirmation(form.mailbox());
        UUID first = drafts(form).getFirst();
        expire(form);

        send(form);
        String inTime = link(form, 2);
        UUID second = drafts(form).getFirst();
        expire(form);
        send(form);
        link(form, 3);
        List<UUID> third = drafts(form);

        assertThat(inTime).isNotEqualTo(late);
        assertThat(third).hasSize(1).doesNotContain(first, second);
        assertThat(browser().get(late).status()).isEqualTo(404);
        assertThat(browser().press(link(form, 3)).address().getPath()).startsWith("/track/");
    }

    @Test
    void sentTwiceAtOnceAfterItsTimeItIsOneDraft() {
        var form = new FilledForm();
        send(form);
        Post.confirmation(form.mailbox());
        expire(form);

        List<Integer> statuses =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> send(form).status()))
                        .limit(3)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(statuses).contains(200).isSubsetOf(200, 409);
        assertThat(drafts(form)).hasSize(1);
    }

    @Test
    void whatBecameAnApplicationIsNotTakenInAgain() {
        var form = new FilledForm();
        send(form);
        browser().press(Post.confirmation(form.mailbox()));

        Page again = send(form);

        assertThat(again.address().getPath()).isEqualTo("/apply/sent");
        assertThat(drafts(form)).isEmpty();
    }

    private void expire(FilledForm form) {
        awaitSettled(form);
        UUID draft = drafts(form).getFirst();
        jdbc.update(
                "UPDATE draft SET expires_at = now() - interval '1 second', due_at = now() WHERE"
                        + " draft_id = ?",
                draft);
        await().atMost(PATIENCE).until(() -> drafts(form).isEmpty());
    }

    private void awaitSettled(FilledForm form) {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                jdbc.queryForObject(
                                        "SELECT bool_and(due_at > expires_at) FROM draft WHERE"
                                                + " request #>> '{request,applicant,nik}' = ?",
                                        Boolean.class,
                                        form.text("/applicant/nik")));
    }

    private static String link(FilledForm form, int mails) {
        Post.awaited(form.mailbox(), mails);
        return Post.confirmation(form.mailbox());
    }
}
