package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Nomor Induk Pegawai: date of birth as yyyymmdd, six digits whose meaning depends on the kind of
 * employment, 1 for men or 2 for women, serial number. Source: Perka BKN 22/2007; for those under
 * contract (PPPK) the six digits in the middle are no month, so they are not looked at.
 *
 * @param digits 18 digits
 * @param birthDate as it says
 * @param woman as it says
 */
record Nip(String digits, LocalDate birthDate, boolean woman) {

    private static final int SEX = 14;

    /**
     * @param text digits, with spaces between them as people write it
     * @return null, with a fault, for what can be no NIP
     */
    static @Nullable Nip read(String text, LocalDate today, Findings findings) {
        String digits = text.replace(" ", "");
        if (!digits.matches("[0-9]{18}")) {
            findings.fault(RequestForm.NIP, "NIP_NOT_18_DIGITS");
            return null;
        }
        LocalDate birthDate = birthDate(digits);
        if (birthDate == null || birthDate.isAfter(today)) {
            findings.fault(RequestForm.NIP, "NIP_BIRTH_DATE_IMPOSSIBLE");
            return null;
        }
        char sex = digits.charAt(SEX);
        if ((sex != '1' && sex != '2') || digits.endsWith("000")) {
            findings.warning(RequestForm.NIP, "NIP_UNUSUAL");
        }
        return new Nip(digits, birthDate, sex == '2');
    }

    private static @Nullable LocalDate birthDate(String digits) {
        try {
            return LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "Nip";
    }
}
