package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.verification.domain.Dossier.Applicant;

import java.util.ArrayList;
import java.util.List;

/**
 * What in the applicant's numbers deserves a second look. A NIK is for life even where it was
 * issued with a mistake, so none of this is a fault by itself.
 */
final class IdentityHints {

    private static final int FEMALE = 40;
    private static final int NIK_LENGTH = 16;
    private static final int NIP_LENGTH = 18;

    private IdentityHints() {}

    /** Codes for the texts {@code hint.*}. */
    static List<String> of(Applicant applicant) {
        List<String> hints = new ArrayList<>();
        String nik = applicant.nik();
        String nip = applicant.nip();
        if (nip == null || nik.length() != NIK_LENGTH || nip.length() != NIP_LENGTH) {
            return hints;
        }
        int day = Integer.parseInt(nik.substring(6, 8));
        boolean female = day > FEMALE;
        String born =
                nik.substring(10, 12)
                        + nik.substring(8, 10)
                        + "%02d".formatted(female ? day - FEMALE : day);
        if (!born.equals(nip.substring(2, 8))) {
            hints.add("BIRTH_DATES_DIFFER");
        }
        if (female != (nip.charAt(14) == '2')) {
            hints.add("SEXES_DIFFER");
        }
        return hints;
    }
}
