package id.go.pontianak.sertel.disposition.sheet;

import id.go.pontianak.sertel.disposition.domain.ReturnEntry.Correction;
import id.go.pontianak.sertel.schemas.DocumentKind;
import id.go.pontianak.sertel.schemas.Reason;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Says what is to be corrected. */
@Component
public class CorrectionWording {

    private final MessageSource messages;

    CorrectionWording(MessageSource messages) {
        this.messages = messages;
    }

    /** What is at fault, why, and what was noted. */
    public String of(Correction fault, Locale language) {
        String about =
                fault.document() == null
                        ? field(String.valueOf(fault.field()), language)
                        : title(DocumentKind.valueOf(fault.document()), language);
        return about
                + ": "
                + Reason.text(fault.code(), language)
                + (fault.note() == null ? "" : " (" + fault.note() + ")");
    }

    /** What people call a field of the application, by its JSON pointer. */
    public String field(String pointer, Locale language) {
        return messages.getMessage("field." + pointer, null, language);
    }

    /** What people call a paper. */
    public static String title(DocumentKind kind, Locale language) {
        return language.getLanguage().equals("en") ? kind.titleInEnglish() : kind.title();
    }
}
