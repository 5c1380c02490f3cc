package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.submission.NikIndex;

import org.springframework.stereotype.Component;

import java.util.Locale;

/**
 * A keyed blind index of mailboxes: those that reach the same person are known to be the same, and
 * nobody without the key can tell whose they are.
 */
@Component
public class MailboxIndex {

    /** What is indexed here never looks like a NIK, so they can share a key. */
    private static final String KIND = "mailbox ";

    private final NikIndex keyed;

    MailboxIndex(NikIndex keyed) {
        this.keyed = keyed;
    }

    /** The index of an address that was found sound: 64 hexadecimal digits. */
    String of(String address) {
        return keyed.of(KIND + withoutTag(address));
    }

    /**
     * An address as it is compared: in lower case, without what follows a plus, since many servers
     * deliver all of these to one person.
     */
    public static String withoutTag(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        int plus = lower.indexOf('+');
        return plus > 0 && plus < at ? lower.substring(0, plus) + lower.substring(at) : lower;
    }
}
