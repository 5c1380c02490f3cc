package id.go.pontianak.sertel.verification.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.verification.domain.Dossier.Applicant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class IdentityHintsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    6171010101900001, 199001012015031001, ''
                    6171014101900001, 199001012015032001, ''
                    6171010201900001, 199001012015031001, BIRTH_DATES_DIFFER
                    6171014101900001, 199001012015031001, SEXES_DIFFER
                    6171014201900001, 199001012015031001, BIRTH_DATES_DIFFER SEXES_DIFFER
                    6171010101900001, , ''
                    6171010101900001, 19900101, ''
                    61710101, 199001012015031001, ''
                    """)
    void whatDoesNotFitTogetherIsPointedOut(String nik, @Nullable String nip, String hints) {
        var applicant =
                new Applicant("Siti", nik, nip, "ASN", "Analis", "Dinas", "a@go.id", "+628");

        assertThat(IdentityHints.of(applicant))
                .isEqualTo(hints.isEmpty() ? List.of() : List.of(hints.split(" ")));
    }
}
