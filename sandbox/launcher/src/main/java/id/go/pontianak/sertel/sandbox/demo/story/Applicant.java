package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.Browser;
import id.go.pontianak.sertel.sandbox.demo.LastSeen;
import id.go.pontianak.sertel.sandbox.demo.Mailbox;
import id.go.pontianak.sertel.sandbox.demo.Patience;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;

/** The applicant at home, with a mailbox and a browser, and without any login. */
final class Applicant implements AutoCloseable {

    /** How the time line names them. */
    static final String NAME = "pemohon";

    private final Mailbox mailbox;
    private final Patience patience;
    private final Browser browser;

    Applicant(Mailbox mailbox, Patience patience) {
        this.mailbox = mailbox;
        this.patience = patience;
        this.browser = Browser.ofPerson(patience.limit());
    }

    /** The page behind a link of a mail, as the applicant's browser shows it. */
    Answer page(URI link) throws InterruptedException {
        return browser.get(link).expect(200);
    }

    /** Sends a form from the applicant's browser; the page after it. */
    Answer send(PageForm form) throws InterruptedException {
        Answer answer = form.send(browser).expect(200, 201, 202, 303, 302);
        return answer.status() / 100 == 3 ? browser.get(answer.location()).expect(200) : answer;
    }

    /**
     * Checks that a link serves no more.
     *
     * @throws NotAsTold if it does
     */
    void expectSpent(URI link) throws InterruptedException {
        int status = browser.get(link).status();
        StoryCase.expect(status == 404, "a link serves once, but then answered " + status);
    }

    /** Waits for a mail to the applicant, no older than that, with a link to that page. */
    URI awaitLink(String page, Instant since) throws InterruptedException {
        LastSeen seen = new LastSeen();
        return patience.until(
                "a mail to the applicant with a link to /" + page + "/",
                seen,
                () -> {
                    seen.note(mailbox.mails());
                    return mailbox.link(page, since);
                });
    }

    /** Waits for the code of an invitation no older than that. */
    String awaitOwnerCode(Instant since) throws InterruptedException {
        LastSeen seen = new LastSeen();
        return patience.until(
                "an invitation with the owner's code in the owner's mailbox",
                seen,
                () -> {
                    seen.note(mailbox.mails());
                    return mailbox.ownerCode(since);
                });
    }

    /** Waits for a mail to the applicant, no older than that, which says all of these. */
    void awaitMail(Instant since, String... words) throws InterruptedException {
        LastSeen seen = new LastSeen();
        patience.until(
                "a mail to the applicant that says " + Arrays.toString(words),
                seen,
                () ->
                        seen.note(mailbox.mails()).stream()
                                .filter(mail -> !Instant.parse(mail.receivedAt()).isBefore(since))
                                .map(mail -> mail.text().replaceAll("\\s+", " "))
                                .filter(text -> Arrays.stream(words).allMatch(text::contains))
                                .findFirst());
    }

    @Override
    public void close() {
        browser.close();
    }
}
