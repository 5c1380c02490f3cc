package id.go.pontianak.sertel.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.Stream;

class TrackingNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int FIRST = "TTE-".length();

    static Stream<String> numbers() {
        return new Random(107).longs(60).mapToObj(random -> TrackingNumber.of(random).text());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyNumberHasTheFormAndIsValid(String number) {
        assertThat(number).matches("TTE-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");
        assertThat(TrackingNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void anyOneWrongCharacterIsFound(String number) {
        for (int i = FIRST; i < number.length(); i++) {
            if (number.charAt(i) == '-') {
                continue;
            }
            for (int nth = 0; nth < ALPHABET.length(); nth++) {
                char wrong = ALPHABET.charAt(nth);
                var typed = new StringBuilder(number);
                typed.setCharAt(i, wrong);
                assertThat(TrackingNumber.isValid(typed.toString()))
                        .as(typed.toString())
                        .isEqualTo(wrong == number.charAt(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void anyTwoSwappedCharactersAreFound(String number) {
        for (int i = FIRST; i < number.length(); i++) {
            for (int j = i + 1; j < number.length(); j++) {
                char one = number.charAt(i);
                char other = number.charAt(j);
                if (one == '-' || other == '-' || one == other) {
                    continue;
                }
                var typed = new StringBuilder(number);
                typed.setCharAt(i, other);
                typed.setCharAt(j, one);
                assertThat(TrackingNumber.isValid(typed.toString())).as(typed.toString()).isFalse();
            }
        }
    }

    @Test
    void differentBitsMakeDifferentNumbers() {
        assertThat(new Random(5).longs(1000, 0, 1L << 35).distinct().mapToObj(TrackingNumber::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> new TrackingNumber("TTE-0000-0001"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TrackingNumber.isValid("TTE-00000000")).isFalse();
        assertThat(TrackingNumber.isValid("TTE-0000-000U")).isFalse();
    }
}
