package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an applicant is asked to correct.
 *
 * @param document kind of the document at fault; null when a field is
 * @param field JSON Pointer of the field at fault; null when a document is
 * @param code what is wrong
 * @param note what the official adds; may hold personal data
 */
public record Asked(
        @Nullable String document, @Nullable String field, String code, @Nullable String note) {}
