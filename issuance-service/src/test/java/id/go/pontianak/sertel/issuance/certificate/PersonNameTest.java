package id.go.pontianak.sertel.issuance.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Budi Santoso                    | BUDI SANTOSO
                    Budi  Santoso                   | ' budi santoso '
                    Budi Santoso, S.Kom.            | BUDI SANTOSO
                    Budi Santoso, S. Kom., M.T.     | Budi Santoso
                    Dr. Ir. H. Budi Santoso, M.Si   | Budi Santoso
                    dr. Siti Aminah, Sp.PD.         | SITI AMINAH
                    Budi Santoso S.E.               | Budi Santoso
                    Muh. Yusuf                      | MUH YUSUF
                    Nur’aini                        | Nur'aini
                    Soekarno                        | SOEKARNO
                    Budi Santoso, Amd.Kep           | Budi Santoso, A.Md.Kep.
                    """)
    void caseSpacesAndTitlesDoNotCount(String one, String other) {
        assertThat(PersonName.same(one, other)).isTrue();
        assertThat(PersonName.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Budi Santoso    | Budi Santosa
                    Budi Santoso    | Budi
                    Budi Santoso    | Orang Lain
                    Budi Santoso    | Santoso Budi
                    Budi Se         | Budi
                    Hj              | Ir
                    ''              | ''
                    ,               | ,
                    """)
    void anotherNameIsAnotherName(String one, String other) {
        assertThat(PersonName.same(one, other)).isFalse();
        assertThat(PersonName.same(other, one)).isFalse();
    }
}
