package id.go.pontianak.sertel.sandbox.demo;

import java.net.URI;
import java.time.Instant;

/**
 * BSrE's page on which the owner sets the passphrase.
 *
 * @param passphraseUrl its address, good once
 * @param expiresAt until when
 */
public record Ceremony(URI passphraseUrl, Instant expiresAt) {}
