package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The future owner of the certificate (pemohon). Personal data throughout.
 *
 * @param name as on the identity card
 * @param nik 16 digits
 * @param nip 18 digits; null for those who have none
 * @param employment civil servant or not
 * @param position jabatan
 * @param office unit kerja
 * @param email official mailbox
 * @param phone E.164 with a leading plus
 */
public record Applicant(
        String name,
        String nik,
        @Nullable String nip,
        Employment employment,
        String position,
        String office,
        String email,
        String phone) {

    /** What a page without a login may call them: the first name, academic titles left out. */
    public String firstName() {
        List<String> words = Pattern.compile("[\\s,]+").splitAsStream(name).toList();
        return words.stream()
                .filter(word -> !word.endsWith("."))
                .findFirst()
                .orElseGet(words::getFirst);
    }
}
