package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
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

    /** All texts that a request can have, as JSON Pointers. */
    public static final List<String> FIELDS =
            List.of(
                    REFERENCE,
                    LETTER_NUMBER,
                    LETTER_DATE,
                    LETTER_SUBJECT,
                    NAME,
                    NIK,
                    NIP,
                    EMPLOYMENT,
                    POSITION,
                    OFFICE,
                    EMAIL,
                    PHONE);

    public RequestForm {
        texts = Map.copyOf(texts);
    }

    /** The most characters that a text may have. */
    public static int longest(String pointer) {
        return switch (pointer) {
            case NAME -> 150;
            case POSITION, OFFICE -> 200;
            case EMAIL -> Mailbox.LONGEST;
            case LETTER_SUBJECT -> 500;
            default -> 100;
        };
    }

    /** What a request says, as it would be written. */
    static RequestForm of(Request request) {
        Letter letter = request.letter();
        Applicant applicant = request.applicant();
        Map<String, String> texts = new HashMap<>();
        texts.put(LETTER_NUMBER, letter.number());
        texts.put(LETTER_DATE, letter.date().toString());
        texts.put(LETTER_SUBJECT, letter.subject());
        texts.put(NAME, applicant.name());
        texts.put(NIK, applicant.nik());
        texts.put(EMPLOYMENT, applicant.employment().name());
        texts.put(POSITION, applicant.position());
        texts.put(OFFICE, applicant.office());
        texts.put(EMAIL, applicant.email());
        texts.put(PHONE, applicant.phone());
        if (request.reference() != null) {
            texts.put(REFERENCE, request.reference());
        }
        if (applicant.nip() != null) {
            texts.put(NIP, applicant.nip());
        }
        return new RequestForm(texts, request.whatsapp());
    }

    @Nullable String text(String pointer) {
        return texts.get(pointer);
    }

    @Override
    public String toString() {
        return "RequestForm";
    }
}
