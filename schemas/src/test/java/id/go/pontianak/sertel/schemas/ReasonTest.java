package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.pontianak.sertel.schemas.Reason.Choice;
import id.go.pontianak.sertel.schemas.Reason.Use;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ReasonTest {

    private static final Pattern FIELD = Pattern.compile("/(applicant|letter)/[a-z]+");

    @ParameterizedTest
    @EnumSource(Use.class)
    void everyReasonIsSaidInBothLanguagesOfAKnownDocumentOrField(Use use) {
        Set<String> kinds =
                Arrays.stream(DocumentKind.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(Reason.all(use))
                .isNotEmpty()
                .allSatisfy(
                        reason -> {
                            assertThat(reason.code()).matches("[A-Z]+(_[A-Z]+)*");
                            assertThat(reason.indonesian()).isNotEqualTo(reason.english());
                            assertThat(reason.about())
                                    .allMatch(
                                            target ->
                                                    kinds.contains(target)
                                                            || FIELD.matcher(target).matches());
                        });
    }

    @Test
    void aReasonIsGivenForItsOwnUseAlone() {
        assertThat(Reason.of("KTP_BURAM", Use.RETURN)).isPresent();
        assertThat(Reason.of("KTP_BURAM", Use.REJECT)).isEmpty();
        assertThat(Reason.of("BUKAN_PEGAWAI", Use.REJECT)).isPresent();
        assertThat(Reason.of("NEVER_HEARD_OF", Use.RETURN)).isEmpty();
    }

    @Test
    void aReasonIsSaidOfWhatItFits() {
        Reason blurred = Reason.of("KTP_BURAM", Use.RETURN).orElseThrow();
        Reason other = Reason.of(Reason.OTHER, Use.RETURN).orElseThrow();

        assertThat(blurred.fits("ID_CARD")).isTrue();
        assertThat(blurred.fits("BSRE_FORM")).isFalse();
        assertThat(other.fits("BSRE_FORM")).isTrue();
    }

    @Test
    void aCodeThatIsNoneOfOursIsItsOwnText() {
        assertThat(Reason.text("4015", Locale.ENGLISH)).isEqualTo("4015");
        assertThat(Reason.text("KTP_BURAM", Locale.ENGLISH)).startsWith("The copy");
        assertThat(Reason.text("KTP_BURAM", Locale.of("id"))).startsWith("Fotokopi KTP");
    }

    @Test
    void peopleChooseAmongTheReasonsOfTheirUseInTheirLanguage() {
        Choice blurred =
                Reason.choices(Use.RETURN, Locale.ENGLISH).stream()
                        .filter(choice -> choice.code().equals("KTP_BURAM"))
                        .findFirst()
                        .orElseThrow();

        assertThat(blurred.message()).startsWith("The copy");
        assertThat(blurred.about()).contains("ID_CARD").isSorted();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.choices(Use.BSRE, Locale.ENGLISH));
    }
}
