package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

/**
 * The future owner of the certificate, as the application names them; personal data throughout.
 *
 * @param name as on the identity card
 * @param nik 16 digits
 * @param nip civil servant number, 18 digits; null for who is none
 * @param position jabatan
 * @param office the office that the owner works in
 * @param email the official mailbox
 */
public record Owner(
        String name,
        String nik,
        @Nullable String nip,
        String position,
        String office,
        String email) {

    /** The one name that public pages may show. */
    public String firstName() {
        return name.strip().split("\\s+", 2)[0];
    }
}
