package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import id.go.pontianak.sertel.sandbox.demo.Browser;
import id.go.pontianak.sertel.sandbox.demo.LastSeen;
import id.go.pontianak.sertel.sandbox.demo.Mailbox;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's official mailbox, opened in their browser. */
final class Mail implements AutoCloseable {

    private static final Pattern OWNER_CODE =
            Pattern.compile("(?s)Kode pemilik.{0,200}?(?<!\\d)((?!FORMER\\b)\\d{6})(?!\\d)");

    private final Actor person;
    private final URI address;
    private final Browser postman = Browser.ofProgram(Duration.ofSeconds(5));
    private final Mailbox mailbox;

    Mail(City city, Actor person, SampleApplicant applicant) {
        this.person = person;
        this.mailbox = new Mailbox(postman, city.addresses(), applicant);
        this.address =
                URI.create(
                        city.addresses().mailbox()
                                + "/?to="
                                + URLEncoder.encode(applicant.email(), StandardCharsets.UTF_8));
    }

    /** Opens the newest mail with a link to that page as soon as it is there, and follows it. */
    Page follow(String page) throws InterruptedException {
        Pattern link = Pattern.compile("https?://\\S+/" + page + "/[\\w-]+");
        Mailbox.Mail mail = await("a mail with a link to /" + page + "/", link);
        read(mail);
        Matcher found = link.matcher(mail.text());
        if (!found.find()) {
            throw new IllegalStateException(mail.text());
        }
        person.page().locator("pre a[href='" + found.group() + "']").first().click();
        return person.page();
    }

    /** Reads the owner's code in the newest invitation as soon as it is there. */
    String ownerCode() throws InterruptedException {
        return ownerCodeOtherThan("none");
    }

    /** Reads the owner's code in an invitation that came after the one with this code. */
    String ownerCodeOtherThan(String former) throws InterruptedException {
        Pattern wanted = Pattern.compile(OWNER_CODE.pattern().replace("FORMER", former));
        read(await("an invitation with the owner's code", wanted));
        Matcher code = wanted.matcher(person.page().locator("pre").innerText());
        if (!code.find()) {
            throw new IllegalStateException("The invitation shows no code");
        }
        return code.group(1);
    }

    private void read(Mailbox.Mail mail) {
        person.open(address);
        person.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(mail.subject()).setExact(true))
                .first()
                .click();
    }

    private Mailbox.Mail await(String what, Pattern wanted) throws InterruptedException {
        LastSeen seen = new LastSeen();
        return City.PATIENCE.until(
                what,
                seen,
                () ->
                        seen.note(mailbox.mails()).stream()
                                .filter(mail -> wanted.matcher(mail.text()).find())
                                .findFirst());
    }

    @Override
    public void close() {
        postman.close();
    }
}
