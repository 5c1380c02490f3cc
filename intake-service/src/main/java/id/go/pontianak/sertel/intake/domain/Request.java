package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * A request that was found sound, in the form in which it is kept.
 *
 * @param reference the office's own; null if it gave none
 * @param letter the request letter
 * @param applicant the future owner
 * @param whatsapp whether they may be written to by WhatsApp
 */
public record Request(
        @Nullable String reference, Letter letter, Applicant applicant, boolean whatsapp) {}
