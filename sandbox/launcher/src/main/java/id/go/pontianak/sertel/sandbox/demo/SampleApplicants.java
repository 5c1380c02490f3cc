package id.go.pontianak.sertel.sandbox.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Invents applicants. Their NIK and NIP have a valid structure; so many are possible that two runs
 * do not meet in the rule of one live application for each NIK.
 */
public final class SampleApplicants {

    private static final List<String> WOMEN =
            List.of("Ayu", "Dewi", "Kirana", "Melati", "Ratna", "Sekar", "Tantri", "Wulan");
    private static final List<String> MEN =
            List.of("Aditya", "Bayu", "Dimas", "Galih", "Jaka", "Panji", "Satria", "Tirta");
    private static final List<String> LAST =
            List.of(
                    "Candrakirana",
                    "Khatulistiwa",
                    "Landak",
                    "Kapuasari",
                    "Mahameru",
                    "Pratamaningtyas",
                    "Senjakala",
                    "Tanjungpura");
    private static final List<String> POSITIONS =
            List.of("Analis Kebijakan", "Arsiparis", "Bendahara", "Kepala Subbagian Umum");

    /** The districts of Pontianak, with which a NIK made there begins. */
    private static final int DISTRICTS = 6;

    /** The stand-ins treat numbers that end so, or higher, in a manner of their own. */
    private static final int FIRST_MAGIC_ENDING = 9000;

    private static final int WOMAN_DAY_SHIFT = 40;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("MMyy", Locale.ROOT);

    private final RandomGenerator random;

    /** Invents by that generator: a seeded one repeats itself, a good one never does. */
    public SampleApplicants(RandomGenerator random) {
        this.random = random;
    }

    /** Somebody new, a civil servant of the Dinas Kesehatan. */
    public SampleApplicant next() {
        boolean woman = random.nextBoolean();
        LocalDate birth = LocalDate.of(1968, 1, 1).plusDays(random.nextInt(30 * 365));
        String name = pick(woman ? WOMEN : MEN) + " " + pick(LAST);
        int serial = 1 + random.nextInt(FIRST_MAGIC_ENDING - 1);
        return new SampleApplicant(
                name,
                nik(birth, woman, serial),
                nip(birth, woman),
                "ASN",
                pick(POSITIONS),
                "Dinas Kesehatan",
                "%s.%07d@pontianak.go.id"
                        .formatted(
                                name.toLowerCase(Locale.ROOT).replace(' ', '.'),
                                random.nextInt(10_000_000)),
                "0811%04d%04d"
                        .formatted(random.nextInt(10_000), random.nextInt(FIRST_MAGIC_ENDING)));
    }

    private String nik(LocalDate birth, boolean woman, int serial) {
        int day = birth.getDayOfMonth() + (woman ? WOMAN_DAY_SHIFT : 0);
        return "6171%02d%02d%s%04d"
                .formatted(1 + random.nextInt(DISTRICTS), day, BIRTH.format(birth), serial);
    }

    private String nip(LocalDate birth, boolean woman) {
        LocalDate appointed = birth.plusYears(24).plusMonths(random.nextInt(24));
        return "%s%s%d%03d"
                .formatted(
                        DATE.format(birth),
                        MONTH.format(appointed),
                        woman ? 2 : 1,
                        1 + random.nextInt(999));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
