package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/**
 * Nomor Induk Kependudukan: place of first registration (province, regency, district), date of
 * birth as ddmmyy with 40 added to a woman's day, serial number. It has no check digit and stays
 * with its holder for life, even if it is wrong; so only what cannot be is refused.
 *
 * @param digits 16 digits
 * @param birthDate of the two centuries that it leaves open, the one that is possible
 * @param woman by the day of birth
 */
record Nik(String digits, LocalDate birthDate, boolean woman) {

    /** Codes of the provinces, Kepmendagri. */
    private static final Set<String> PROVINCES =
            Set.of(
                    "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33",
                    "34", "35", "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72",
                    "73", "74", "75", "76", "81", "82", "91", "92", "93", "94", "95", "96");

    private static final int WOMAN = 40;
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int YOUNGEST = 17;
    private static final int OLDEST = 70;

    /**
     * @param text may be empty, for one that was found missing already
     * @return null, with faults, for what can be no NIK
     */
    static @Nullable Nik read(String text, LocalDate today, Findings findings) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{16}")) {
            findings.fault(RequestForm.NIK, "NIK_NOT_16_DIGITS");
            return null;
        }
        boolean sound = true;
        if (!PROVINCES.contains(text.substring(0, 2))) {
            findings.fault(RequestForm.NIK, "NIK_PROVINCE_UNKNOWN");
            sound = false;
        }
        if (text.endsWith("0000")) {
            findings.fault(RequestForm.NIK, "NIK_SERIAL_ZERO");
            sound = false;
        }
        LocalDate birthDate = birthDate(text, today);
        if (birthDate == null) {
            findings.fault(RequestForm.NIK, "NIK_BIRTH_DATE_IMPOSSIBLE");
            return null;
        }
        if (!sound) {
            return null;
        }
        warn(text, birthDate, today, findings);
        return new Nik(text, birthDate, day(text) > WOMAN);
    }

    /** Warns if NIK and NIP tell of different people. */
    void compare(Nip nip, Findings findings) {
        boolean sameDay =
                nip.birthDate().getDayOfMonth() == birthDate.getDayOfMonth()
                        && nip.birthDate().getMonth() == birthDate.getMonth()
                        && nip.birthDate().getYear() % CENTURY == birthDate.getYear() % CENTURY;
        if (!sameDay || nip.woman() != woman) {
            findings.warning(RequestForm.NIP, "NIK_NIP_DIFFER");
        }
    }

    private static void warn(String text, LocalDate birthDate, LocalDate today, Findings findings) {
        if (text.startsWith("00", 2) || text.startsWith("00", 4)) {
            findings.warning(RequestForm.NIK, "NIK_DISTRICT_UNKNOWN");
        }
        int age = Period.between(birthDate, today).getYears();
        if (age < YOUNGEST || age > OLDEST) {
            findings.warning(RequestForm.NIK, "NIK_AGE_UNUSUAL");
        }
    }

    private static @Nullable LocalDate birthDate(String text, LocalDate today) {
        LocalDate recent = birthDate(text, THIS_CENTURY);
        return recent == null || recent.isAfter(today)
                ? birthDate(text, THIS_CENTURY - CENTURY)
                : recent;
    }

    private static @Nullable LocalDate birthDate(String text, int century) {
        int day = day(text);
        int month = Integer.parseInt(text.substring(8, 10));
        int year = century + Integer.parseInt(text.substring(10, 12));
        try {
            return LocalDate.of(year, month, day > WOMAN ? day - WOMAN : day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int day(String text) {
        return Integer.parseInt(text.substring(6, 8));
    }

    @Override
    public String toString() {
        return "Nik";
    }
}
