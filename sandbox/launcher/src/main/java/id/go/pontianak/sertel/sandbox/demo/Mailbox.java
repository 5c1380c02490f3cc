package id.go.pontianak.sertel.sandbox.demo;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's mail, and their WhatsApp messages, as the stand-ins have received them. */
public final class Mailbox {

    private static final Pattern OWNER_CODE =
            Pattern.compile("(?s)Kode pemilik.{0,200}?(?<!\\d)(\\d{6})(?!\\d)");
    private static final Pattern COLLECTION =
            Pattern.compile("https?://[^\\s\"<>]+/collect/[\\w-]+");

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

    private Optional<String> newest(Pattern pattern, int group) throws InterruptedException {
        return mails().stream()
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
