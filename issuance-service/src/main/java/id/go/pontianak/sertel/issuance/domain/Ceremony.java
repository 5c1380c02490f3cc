package id.go.pontianak.sertel.issuance.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The owner sets the passphrase on BSrE's own page, before an officer.
 *
 * @param returnState random; what BSrE sends the browser back with
 * @param officer before whom
 * @param identityDocument what the owner identified with, as the officer noted it
 * @param startedAt when the officer began it
 * @param returned whether the browser came back, which it may once
 */
public record Ceremony(
        UUID returnState,
        Officer officer,
        String identityDocument,
        Instant startedAt,
        boolean returned) {

    Ceremony afterReturn() {
        return new Ceremony(returnState, officer, identityDocument, startedAt, true);
    }
}
