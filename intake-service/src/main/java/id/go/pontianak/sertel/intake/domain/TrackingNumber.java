package id.go.pontianak.sertel.intake.domain;

/**
 * The number that people know an application by: {@code TTE-XXXX-XXXX} in Crockford's base 32 (no
 * I, L, O, U), of which the last character checks the others. Characters count as elements of
 * GF(32), and the sum of all eight, each weighted by its own power of a generator, is zero: so any
 * one wrong character and any two swapped ones are found, wherever they stand.
 *
 * @param text as people write it
 */
public record TrackingNumber(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS_EACH = 5;
    private static final int LAST_ELEMENT = 31;

    /** x⁵ + x² + 1, primitive over GF(2). */
    private static final int POLYNOMIAL = 0b100101;

    /**
     * @throws IllegalArgumentException if the form or the check character is wrong
     */
    public TrackingNumber {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a tracking number");
        }
    }

    /**
     * @param random its lowest 35 bits make the number
     */
    public static TrackingNumber of(long random) {
        int[] elements = new int[LENGTH];
        long rest = random;
        for (int i = 1; i < LENGTH; i++) {
            elements[LENGTH - 1 - i] = (int) (rest & LAST_ELEMENT);
            rest >>>= BITS_EACH;
        }
        // The weight of the last character is one, so it is itself what makes the sum zero.
        elements[LENGTH - 1] = sum(elements);
        var text = new StringBuilder("TTE-");
        for (int i = 0; i < LENGTH; i++) {
            text.append(i == LENGTH / 2 ? "-" : "").append(ALPHABET.charAt(elements[i]));
        }
        return new TrackingNumber(text.toString());
    }

    /** Whether a text has the form of a tracking number and its check character is right. */
    public static boolean isValid(String text) {
        if (!text.matches("TTE-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}")) {
            return false;
        }
        String characters = text.substring(4).replace("-", "");
        return sum(characters.chars().map(ALPHABET::indexOf).toArray()) == 0;
    }

    private static int sum(int[] elements) {
        int sum = 0;
        for (int element : elements) {
            sum = timesGenerator(sum) ^ element;
        }
        return sum;
    }

    private static int timesGenerator(int element) {
        int shifted = element << 1;
        return shifted > LAST_ELEMENT ? shifted ^ POLYNOMIAL : shifted;
    }
}
