package id.go.pontianak.sertel.sandbox.demo;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The owner to be, with a browser and a mailbox of their own. */
public final class Owner implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern RECEIPT_CODE =
            Pattern.compile("id=\"receipt-code\"[^>]*>\\s*([^<]*?)\\s*<");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final SampleApplicant applicant;
    private final Browser browser;
    private final Mailbox mailbox;
    private final String passphrase;

    /** The owner to be, who makes up a passphrase nobody else has. */
    public Owner(SampleApplicant applicant, Addresses addresses, Duration patience) {
        this.applicant = applicant;
        this.browser = Browser.ofPerson(patience);
        this.mailbox = new Mailbox(browser, addresses, applicant);
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        this.passphrase = "Sandi#" + HexFormat.of().formatHex(random) + "Z9";
    }

    /** Who they are. */
    public SampleApplicant applicant() {
        return applicant;
    }

    /** Their mail. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** What they type at BSrE, and nowhere else. */
    public String passphrase() {
        return passphrase;
    }

    /**
     * Sets the passphrase on BSrE's page and follows it back.
     *
     * @return the code on the receipt
     */
    public String setPassphrase(URI passphraseUrl) throws InterruptedException {
        Map<String, String> form = hidden(browser.get(passphraseUrl).expect(200));
        form.put("passphrase", passphrase);
        form.put("confirmation", passphrase);
        Answer back = browser.post(passphraseUrl, form).expect(303);
        Answer receipt = browser.get(back.location()).expect(200);
        return receiptCode(receipt)
                .orElseThrow(() -> new UnexpectedAnswer("a receipt code", receipt));
    }

    private static Optional<String> receiptCode(Answer page) {
        Matcher code = RECEIPT_CODE.matcher(page.text());
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }

    /**
     * Collects the certificate by the link of the message.
     *
     * @param format {@code p12} or {@code pem}
     * @return the file
     */
    public Answer collect(URI link, String receiptCode, String format) throws InterruptedException {
        Map<String, String> form = hidden(browser.get(link).expect(200));
        form.put("code", receiptCode);
        form.put("format", format);
        return browser.post(link, form).expect(200);
    }

    /** What the page's form sends along without asking. */
    private static Map<String, String> hidden(Answer page) {
        Map<String, String> fields = new TreeMap<>();
        Matcher input = HIDDEN.matcher(page.text());
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    @Override
    public void close() {
        browser.close();
    }
}
