package id.go.pontianak.sertel.sandbox.demo;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's mail, and their WhatsApp messages, as the stand-ins have received them. */
public final class Mailbox {

    private static final String LINK = "https?://[^\\s\"<>]+/%s/[\\w-]+";
    private static final Pattern OWNER_CODE =
            Pattern.compile("(?s)Kode pemilik.{0,200}?(?<!\\d)(\\d{6})(?!\\d)");
    private static final Pattern COLLECTION = Pattern.compile(LINK.formatted("collect"));

    private final Browser browser;
    private final Addresses addresses;
    private final SampleApplicant owner;

    /**
     * One mail.
     *
     * @param to the receiver
     * @param subject as sent
     * @param text the plain part
     * @param receivedAt ISO 8601
     */
    public record Mail(String to, String subject, String text, String receivedAt) {}

    /** The mailbox of that person. */
    public Mailbox(Browser browser, Addresses addresses, SampleApplicant owner) {
        this.browser = browser;
        this.addresses = addresses;
        this.owner = owner;
    }

    /** All mail to them, newest first. */
    public List<Mail> mails() throws InterruptedException {
        return mailsTo(owner.email());
    }

    /** All mail to anybody else, newest first: the stand-in keeps everybody's. */
    public List<Mail> mailsTo(String address) throws InterruptedException {
        return received(addresses.mailbox(), address).as(new TypeReference<List<Mail>>() {});
    }

    /** All WhatsApp messages to them, newest first, as the stand-in recorded them. */
    public List<JsonNode> whatsapps() throws InterruptedException {
        return received(addresses.whatsapp(), owner.whatsapp())
                .as(new TypeReference<List<JsonNode>>() {});
    }

    /** The code of the newest invitation, empty before there is one. */
    public Optional<String> ownerCode() throws InterruptedException {
        return newest(OWNER_CODE, 1);
    }

    /** The link of the newest message that the certificate is ready, empty before there is one. */
    public Optional<URI> collectionLink() throws InterruptedException {
        return newest(COLLECTION, 0).map(URI::create);
    }

    /**
     * The link to that page in the newest mail that has one and came no earlier.
     *
     * @param page the beginning of its path, such as {@code correct}
     */
    public Optional<URI> link(String page, Instant since) throws InterruptedException {
        return newest(
                        Pattern.compile(LINK.formatted(Pattern.quote(page))),
                        0,
                        mail -> !Instant.parse(mail.receivedAt()).isBefore(since))
                .map(URI::create);
    }

    /** The code of the newest invitation that came no earlier than that, empty before that. */
    public Optional<String> ownerCode(Instant since) throws InterruptedException {
        return newest(OWNER_CODE, 1, mail -> !Instant.parse(mail.receivedAt()).isBefore(since));
    }

    private Optional<String> newest(Pattern pattern, int group) throws InterruptedException {
        return newest(pattern, group, _ -> true);
    }

    private Optional<String> newest(Pattern pattern, int group, Predicate<Mail> which)
            throws InterruptedException {
        return mails().stream()
                .filter(which)
                .map(mail -> pattern.matcher(mail.text()))
                .filter(Matcher::find)
                .map(found -> found.group(group))
                .findFirst();
    }

    private Answer received(URI standIn, String to) throws InterruptedException {
        return browser.get(
                        URI.create(
                                standIn
                                        + "/_sandbox/received?"
                                        + Browser.encoded(Map.of("to", to))))
                .expect(200);
    }
}
