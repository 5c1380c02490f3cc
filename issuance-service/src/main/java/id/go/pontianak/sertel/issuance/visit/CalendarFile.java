package id.go.pontianak.sertel.issuance.visit;

import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.domain.Invitation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * An appointment for the owner's own calendar (RFC 5545), without personal data. A moved one
 * replaces the one before.
 */
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** In bytes, without the line's end. */
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    static String of(
            UUID applicationId, Invitation invitation, IssuanceProperties properties, Instant now) {
        var file = new StringBuilder();
        file.append(folded("BEGIN:VCALENDAR"));
        file.append(folded("VERSION:2.0"));
        file.append(folded("PRODID:-//Sertel//issuance-service//ID"));
        file.append(folded("METHOD:PUBLISH"));
        file.append(folded("BEGIN:VEVENT"));
        file.append(folded("UID:" + applicationId + "@sertel"));
        file.append(folded("SEQUENCE:" + (invitation.round() - 1)));
        file.append(folded("DTSTAMP:" + UTC.format(now)));
        file.append(folded("DTSTART:" + UTC.format(invitation.at())));
        file.append(
                folded("DTEND:" + UTC.format(invitation.at().plus(properties.visit().length()))));
        file.append(folded("SUMMARY:" + text("Sertifikat Elektronik: membuat passphrase")));
        file.append(folded("LOCATION:" + text(properties.place())));
        file.append(folded("END:VEVENT"));
        file.append(folded("END:VCALENDAR"));
        return file.toString();
    }

    private static String text(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folded: what is longer goes on behind a blank. */
    static String folded(String content) {
        var file = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            String one = Character.toString(character);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                file.append("\r\n ");
                bytes = 1;
            }
            file.append(one);
            bytes += length;
            i += one.length();
        }
        return file.append("\r\n").toString();
    }
}
