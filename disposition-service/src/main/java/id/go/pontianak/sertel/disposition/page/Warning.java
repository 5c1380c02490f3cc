package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.domain.Dossier;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is odd about an application, so that an official looks twice. None of it forbids it. */
enum Warning {
    /** The e-mail address is not the government's. */
    EMAIL_NOT_OFFICIAL {
        @Override
        boolean holds(Dossier dossier) {
            String domain =
                    dossier.applicant()
                            .email()
                            .substring(dossier.applicant().email().lastIndexOf('@') + 1)
                            .toLowerCase(Locale.ROOT);
            return !domain.equals("go.id") && !domain.endsWith(".go.id");
        }
    },
    /** NIK and NIP name different dates of birth, which may be right. */
    BIRTH_DATES_DIFFER {
        @Override
        boolean holds(Dossier dossier) {
            String nik = digits(dossier.applicant().nik());
            String nip = digits(dossier.applicant().nip());
            if (nik.length() != NIK_LENGTH || nip.length() != NIP_LENGTH) {
                return false;
            }
            int day = Integer.parseInt(nik.substring(6, 8));
            String born = "%02d".formatted(day > WOMAN ? day - WOMAN : day) + nik.substring(8, 12);
            return !born.equals(nip.substring(6, 8) + nip.substring(4, 6) + nip.substring(2, 4));
        }
    },
    /** A civil servant has a NIP. */
    NIP_MISSING {
        @Override
        boolean holds(Dossier dossier) {
            return dossier.applicant().employment().equals("ASN")
                    && digits(dossier.applicant().nip()).isEmpty();
        }
    },
    /** The same file came for two papers. */
    SAME_FILE {
        @Override
        boolean holds(Dossier dossier) {
            return dossier.documents().stream().map(Dossier.Document::sha256).distinct().count()
                    < dossier.documents().size();
        }
    };

    private static final int NIK_LENGTH = 16;
    private static final int NIP_LENGTH = 18;

    /** Added to a woman's day of birth in a NIK. */
    private static final int WOMAN = 40;

    abstract boolean holds(Dossier dossier);

    static List<Warning> of(Dossier dossier) {
        return Arrays.stream(values()).filter(warning -> warning.holds(dossier)).toList();
    }

    private static String digits(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\D", "");
    }
}
