package id.go.pontianak.sertel.disposition.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Dossier.Applicant;
import id.go.pontianak.sertel.disposition.domain.Dossier.Document;
import id.go.pontianak.sertel.disposition.domain.Dossier.Letter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class WarningTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "6171014502900001, 199002052015012001, ASN,   a@pontianak.go.id, '',                 b",
        "6171010502900001, 199002052015011001, ASN,   a@go.id,           '',                 b",
        "6171014502900001, 199002452015012001, ASN,   a@pontianak.go.id, BIRTH_DATES_DIFFER, b",
        "6171014502900001, ,                   ASN,   a@pontianak.go.id, NIP_MISSING,        b",
        "6171014502900001, ,                   OTHER, a@pontianak.go.id, '',                 b",
        "6171014502900001, ,                   OTHER, a@gmail.com,       EMAIL_NOT_OFFICIAL, b",
        "6171014502900001, ,                   OTHER, a@evilgo.id,       EMAIL_NOT_OFFICIAL, b",
        "6171014502900001, ,                   OTHER, a@pontianak.go.id, SAME_FILE,          a"
    })
    void whatIsOddIsPointedOut(
            String nik,
            @Nullable String nip,
            String employment,
            String email,
            String warning,
            String secondHash) {
        var dossier =
                new Dossier(
                        UUID.randomUUID(),
                        "TTE-0000-0000",
                        1,
                        null,
                        new Letter("1", LocalDate.EPOCH, "Hal"),
                        new Applicant(
                                "Budi", nik, nip, employment, "Analis", "Dinas", email, "628"),
                        List.of(
                                new Document("1", "ID_CARD", "image/png", 1, "a"),
                                new Document("2", "BSRE_FORM", "image/png", 1, secondHash)),
                        List.of());

        assertThat(Warning.of(dossier).stream().map(Enum::name).toList())
                .isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
    }
}
