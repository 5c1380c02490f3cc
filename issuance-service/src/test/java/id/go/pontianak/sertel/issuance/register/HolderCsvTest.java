package id.go.pontianak.sertel.issuance.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62812", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void whatASpreadsheetWouldRunAsAFormulaIsText(String text) {
        assertThat(HolderCsv.cell(text)).matches("(?s)\"?'.*");
    }

    @Test
    void separatorsAndQuotesStayInsideTheirCell() {
        assertThat(HolderCsv.cell("Santoso, \"Budi\"")).isEqualTo("\"Santoso, \"\"Budi\"\"\"");
        assertThat(HolderCsv.cell("=HYPERLINK(\"x\",1)")).isEqualTo("\"'=HYPERLINK(\"\"x\"\",1)\"");
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(HolderCsv.cell("Dinas Kesehatan")).isEqualTo("Dinas Kesehatan");
    }
}
