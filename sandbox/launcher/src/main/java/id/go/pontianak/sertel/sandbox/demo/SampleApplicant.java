package id.go.pontianak.sertel.sandbox.demo;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * An invented person who asks for a certificate, as the part {@code application} names them.
 *
 * @param name as on the id card
 * @param nik 16 digits
 * @param nip 18 digits; null for those who are no civil servants
 * @param employment {@code ASN} or {@code OTHER}
 * @param position what they do
 * @param office where they work
 * @param email their official mailbox
 * @param phone as they write it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SampleApplicant(
        String name,
        String nik,
        @Nullable String nip,
        String employment,
        String position,
        String office,
        String email,
        String phone) {

    /** The phone number as WhatsApp writes it: country code first, no plus. */
    public String whatsapp() {
        return "62" + phone.substring(1);
    }

    /** The same person with another NIK, to choose how the stand-ins treat them. */
    public SampleApplicant withNik(String another) {
        return new SampleApplicant(name, another, nip, employment, position, office, email, phone);
    }

    /** The same person with another position. */
    public SampleApplicant withPosition(String another) {
        return new SampleApplicant(name, nik, nip, employment, another, office, email, phone);
    }

    /** The name in capitals, as an id card shows it. */
    String nameOnCard() {
        return name.toUpperCase(Locale.ROOT);
    }
}
