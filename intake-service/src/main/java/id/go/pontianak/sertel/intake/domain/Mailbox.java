package id.go.pontianak.sertel.intake.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Official mailboxes (email korporat). */
final class Mailbox {

    /** RFC 5321, 4.5.3.1: a path of 256 octets, less its brackets. */
    static final int LONGEST = 254;

    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

    private Mailbox() {}

    /**
     * @param text may be empty, for one that was found missing already
     * @param domains lower-case; their subdomains count too
     * @return the address with its domain in lower case; faults tell if it will not do
     */
    static String read(String text, Set<String> domains, Findings findings) {
        if (text.isEmpty()) {
            return text;
        }
        int at = text.lastIndexOf('@');
        String local = text.substring(0, Math.max(at, 0));
        String domain = text.substring(at + 1).toLowerCase(Locale.ROOT);
        if (local.length() > LONGEST_LOCAL_PART
                || !LOCAL_PART.matcher(local).matches()
                || !DOMAIN.matcher(domain).matches()) {
            findings.fault(RequestForm.EMAIL, "EMAIL_UNREADABLE");
        } else if (domains.stream()
                .noneMatch(allowed -> domain.equals(allowed) || domain.endsWith("." + allowed))) {
            findings.fault(
                    RequestForm.EMAIL,
                    "EMAIL_NOT_OFFICIAL",
                    String.join(", ", domains.stream().sorted().toList()));
        }
        return local + "@" + domain;
    }
}
