package id.go.pontianak.sertel.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.domain.Findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class ApplicantListTest {

    private static final String HEADER =
            "name,nik,nip,employment,position,office,email,phone,whatsapp,bsreForm,idCard,"
                    + "appointmentDecree";
    private static final String AYU =
            "\"Ayu,"
                + " S.Kom\",6171015204850001,,OTHER,Analis,Dinkes,a@go.id,0811,true,f.pdf,k.jpg,s.pdf";

    private final Findings findings = new Findings();

    @Test
    void eachLineIsARowAndQuotedCommasArePartOfAValue() {
        List<ApplicantRow> rows = read(HEADER + "\r\n" + AYU + "\r\n\r\n" + AYU + "\n");

        assertThat(rows).extracting(ApplicantRow::number).containsExactly(1, 2);
        assertThat(rows.getFirst().value("name")).isEqualTo("Ayu, S.Kom");
        assertThat(rows.getFirst().value("nip")).isEmpty();
        assertThat(rows.getFirst().hasReference()).isFalse();
        assertThat(findings.faults()).isEmpty();
    }

    @Test
    void aSpreadsheetsMarkAndSemicolonsWillDo() {
        List<ApplicantRow> rows =
                read(
                        "\uFEFF"
                                + HEADER.replace(',', ';')
                                + ";reference\nAyu, S.Kom;6171015204850001;;OTHER;A;D;a@go.id;08;;"
                                + "f;k;s;R-1");

        assertThat(findings.faults()).isEmpty();
        assertThat(rows.getFirst().value("name")).isEqualTo("Ayu, S.Kom");
        assertThat(rows.getFirst().value("reference")).isEqualTo("R-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nik,nip | nik,nik | COLUMN_TWICE",
                "phone, | telephone, | COLUMN_UNKNOWN",
                "phone, | telephone, | COLUMN_MISSING",
                "true,f.pdf | true | ROW_OF_OTHER_LENGTH",
                "S.Kom\",6171 | S.Kom\"6171 | LIST_UNREADABLE",
                "s.pdf | \"s.pdf | LIST_UNREADABLE",
            })
    void aListThatIsNoneIsRefusedWhole(String text, String by, String code) {
        assertThat(read((HEADER + "\n" + AYU).replace(text, by))).isEmpty();
        assertThat(findings.faults()).extracting(each -> each.code()).contains(code);
    }

    @Test
    void aListWithoutItsHeaderIsRefusedAndQuotesNobody() {
        assertThat(read(AYU)).isEmpty();
        assertThat(findings.faults()).isNotEmpty();
        assertThat(findings.faults().toString()).doesNotContain("Ayu").doesNotContain("6171");
    }

    @Test
    void aListOfNobodyAndOneOfTooManyAreRefused() {
        assertThat(read(HEADER)).isEmpty();
        assertThat(read(HEADER + ("\n" + AYU).repeat(4))).isEmpty();
        assertThat(read("")).isEmpty();

        assertThat(findings.faults())
                .extracting(each -> each.code())
                .containsExactly("LIST_EMPTY", "LIST_TOO_LONG", "LIST_EMPTY");
    }

    @Test
    void anotherCodeThanUtf8IsNotGuessed() {
        byte[] latin =
                (HEADER + "\n" + AYU.replace("Ayu", "André"))
                        .getBytes(Charset.forName("windows-1252"));

        assertThat(ApplicantList.read(latin, 3, findings)).isEmpty();
        assertThat(findings.faults())
                .extracting(each -> each.code())
                .containsExactly("LIST_NOT_UTF8");
    }

    private List<ApplicantRow> read(String text) {
        return ApplicantList.read(text.getBytes(StandardCharsets.UTF_8), 3, findings);
    }
}
