package id.go.pontianak.sertel.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.intake.Browser;
import id.go.pontianak.sertel.intake.FilledForm;
import id.go.pontianak.sertel.intake.IntakeContext;
import id.go.pontianak.sertel.intake.Post;
import id.go.pontianak.sertel.intake.submission.Uploads;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.Claim;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A draft ends once: as an application, or deleted; whoever dies in between. */
@IntakeContext
class DraftEndsIT {

    @Autowired private DraftReception reception;
    @Autowired private DraftDesk desk;
    @Autowired private DraftRemoval removal;
    @Autowired private Drafts drafts;
    @Autowired private Uploads uploads;
    @Autowired private ConfirmationLinks links;
    @Autowired private MessageSource messages;
    @Autowired private OfficeTimes times;
    @Autowired private InstantSource clock;
    @Autowired private PublicFormProperties properties;
    @Autowired private JdbcTemplate jdbc;

    @Value("${sertel.documents.folder}")
    private Path documents;

    @LocalServerPort private int port;

    @Test
    void whatWasConfirmedIsNotDeletedAndWhatWasDeletedIsNotConfirmed() {
        Draft confirmed = filledIn(new FilledForm());
        Draft deleted = filledIn(new FilledForm());
        Instant later = confirmed.link().expiresAt().plusSeconds(60);

        reception.confirm(confirmed);
        boolean gone = desk.expire(confirmed.draftId(), later);

        assertThat(gone).isFalse();
        assertThat(documents.resolve(confirmed.draftId().toString())).exists();
        assertThat(desk.expire(deleted.draftId(), Instant.now())).isFalse();
        assertThat(desk.expire(deleted.draftId(), later)).isTrue();
        assertThatThrownBy(() -> reception.confirm(deleted)).isInstanceOf(Problem.class);
        assertThat(applications(deleted)).isZero();
    }

    @Test
    void theFilesOfADraftWhoseDeleterDiedAreSwept() {
        Draft draft = filledIn(new FilledForm());
        desk.expire(draft.draftId(), draft.link().expiresAt());
        Path files = documents.resolve(draft.draftId().toString());
        assertThat(files).exists();

        uploads.abandon(draft.draftId());

        assertThat(files).doesNotExist();
    }

    @Test
    void whatAWorkerNotesWhoWasTakenForDeadChangesNothing() {
        Draft draft = filledIn(new FilledForm());
        jdbc.update("UPDATE draft SET claims = 7 WHERE draft_id = ?", draft.draftId());
        Instant before = dueAt(draft);

        drafts.postpone(new Claim(draft.draftId(), 6, null), Duration.ofMinutes(5));

        assertThat(dueAt(draft)).isEqualTo(before);
    }

    @Test
    void aDraftWithoutAMailboxIsDeletedWithItsFilesAtOnce() {
        Draft draft = filledIn(new FilledForm());
        int claims = claims(draft);
        var worker = new DraftWorker(clock, drafts, removal, toNoMailbox(), properties);

        worker.work(new Claim(draft.draftId(), claims - 1, null));
        assertThat(drafts.find(draft.draftId())).isPresent();
        worker.work(new Claim(draft.draftId(), claims, null));

        assertThat(drafts.find(draft.draftId())).isEmpty();
        assertThat(documents.resolve(draft.draftId().toString())).doesNotExist();
        assertThat(count("SELECT count(*) FROM upload WHERE upload_id = ?", draft)).isZero();
    }

    private ConfirmationMail toNoMailbox() {
        var sender =
                new JavaMailSenderImpl() {
                    @Override
                    protected void doSend(MimeMessage[] mails, Object @Nullable [] originals) {
                        throw new MailSendException(Map.of(mails[0], unknown(mails[0])));
                    }
                };
        return new ConfirmationMail(
                sender, links, messages, times, clock, properties, new SimpleMeterRegistry());
    }

    /** As the mail library tells of a server that answers 550 to RCPT TO. */
    private static SendFailedException unknown(MimeMessage mail) {
        try {
            return new SendFailedException(
                    "Invalid Addresses",
                    null,
                    new Address[0],
                    new Address[0],
                    mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int claims(Draft draft) {
        return Math.toIntExact(count("SELECT claims FROM draft WHERE draft_id = ?", draft));
    }

    private Draft filledIn(FilledForm form) {
        Browser.ofAnybody(port).send("/apply", form);
        Post.confirmation(form.mailbox());
        UUID id =
                jdbc.queryForObject(
                        "SELECT draft_id FROM draft WHERE request #>> '{request,applicant,nik}' ="
                                + " ?",
                        UUID.class,
                        form.text("/applicant/nik"));
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                jdbc.queryForObject(
                                        "SELECT due_at > expires_at FROM draft WHERE draft_id = ?",
                                        Boolean.class,
                                        id));
        return drafts.find(Objects.requireNonNull(id)).orElseThrow();
    }

    private Instant dueAt(Draft draft) {
        var at =
                jdbc.queryForObject(
                        "SELECT due_at FROM draft WHERE draft_id = ?",
                        java.time.OffsetDateTime.class,
                        draft.draftId());
        return Objects.requireNonNull(at).toInstant();
    }

    private long applications(Draft draft) {
        return count("SELECT count(*) FROM application WHERE application_id = ?", draft);
    }

    private long count(String sql, Draft draft) {
        Long count = jdbc.queryForObject(sql, Long.class, draft.draftId());
        return count == null ? 0 : count;
    }
}
