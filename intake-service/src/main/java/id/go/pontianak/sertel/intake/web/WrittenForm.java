package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.RequestForm;

import java.util.Map;

/**
 * A form of a page as somebody filled it in. Personal data throughout.
 *
 * @param key tells it from others that were opened
 */
public record WrittenForm(RequestForm request, String key) {

    /** One that was just opened: nothing is written, and nobody has agreed to WhatsApp. */
    public static WrittenForm blank() {
        return new WrittenForm(new RequestForm(Map.of(), false), FormParts.newKey());
    }

    /** Whether anything is written that should not be lost. */
    public boolean isFilled() {
        return !request.texts().isEmpty();
    }

    /**
     * The key of what was sent: the same form with other content is another request, as when
     * somebody goes back and mends what they wrote.
     *
     * @param fingerprint of everything that was sent
     */
    public String idempotencyKey(String fingerprint) {
        return "form/" + key + "/" + fingerprint;
    }
}
