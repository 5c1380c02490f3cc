package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Whom to write to about one application; personal data.
 *
 * @param trackingNumber known to people
 * @param revision of the application that the contact data come from, from 1
 * @param officeId the office that submitted it; null for a person
 * @param reference the office's own; null for none
 * @param office the office that the applicant works in
 * @param name the applicant
 * @param email the applicant's official mailbox
 * @param phone in E.164, with a leading plus
 * @param whatsapp whether the applicant agreed to messages by WhatsApp
 */
public record Correspondence(
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        @Nullable String reference,
        String office,
        String name,
        String email,
        String phone,
        boolean whatsapp) {

    private static final Pattern MOBILE = Pattern.compile("\\+?628[0-9]{7,11}");

    /**
     * Whether the applicant may be written to by WhatsApp: agreed, and the number is a mobile one.
     */
    public boolean reachableByWhatsApp() {
        return whatsapp && MOBILE.matcher(phone).matches();
    }
}
