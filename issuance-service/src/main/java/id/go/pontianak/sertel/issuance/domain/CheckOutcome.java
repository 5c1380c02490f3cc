package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

/**
 * One check of the certificate against the application.
 *
 * @param check its stable code
 * @param passed whether the certificate passed
 * @param detail what was found, without personal data; null when there is nothing to add
 */
public record CheckOutcome(String check, boolean passed, @Nullable String detail) {}
