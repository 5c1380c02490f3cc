package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A request as it was written, unchecked. Personal data throughout.
 *
 * @param texts the texts that were given, by JSON Pointer
 * @param whatsapp whether the applicant may be written to by WhatsApp
 */
public record RequestForm(Map<String, String> texts, boolean whatsapp) {

    public static final String REFERENCE = "/reference";
    public static final String LETTER_NUMBER = "/letter/number";
    public static final String LETTER_DATE = "/letter/date";
    public static final String LETTER_SUBJECT = "/letter/subject";
    public static final String NAME = "/applicant/name";
    public static final String NIK = "/applicant/nik";
    public static final String NIP = "/applicant/nip";
    public static final String EMPLOYMENT = "/applicant/employment";
    public static final String POSITION = "/applicant/position";
    public static final String OFFICE = "/applicant/office";
    public static final String EMAIL = "/applicant/email";
    public static final String PHONE = "/applicant/phone";

    public RequestForm {
        texts = Map.copyOf(texts);
    }

    @Nullable String text(String pointer) {
        return texts.get(pointer);
    }

    @Override
    public String toString() {
        return "RequestForm";
    }
}
