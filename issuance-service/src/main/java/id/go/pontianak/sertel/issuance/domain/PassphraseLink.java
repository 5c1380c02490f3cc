package id.go.pontianak.sertel.issuance.domain;

import java.time.Instant;

/**
 * BSrE's page on which the owner types the passphrase.
 *
 * @param url BSrE's address
 * @param expiresAt until when BSrE serves it
 */
public record PassphraseLink(String url, Instant expiresAt) {

    /** Whether it can still be used. */
    public boolean lives(Instant now) {
        return now.isBefore(expiresAt);
    }
}
