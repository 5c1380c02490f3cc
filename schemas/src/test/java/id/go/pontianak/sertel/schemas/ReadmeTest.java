package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

class ReadmeTest {
    private static final String BEGIN = "<!-- sop-table:begin -->";
    private static final String END = "<!-- sop-table:end -->";

    @Test
    void the_readme_shows_the_sop_as_the_code_holds_it() throws Exception {
        Path readme = Path.of("..", "README.md");

        assertThat(readme).as("README.md beside the modules").exists();
        assertThat(between(Files.readString(readme))).isEqualTo(SopTable.markdown().strip());
    }

    @Test
    void the_table_has_a_line_for_each_step() {
        assertThat(SopTable.markdown().lines())
                .hasSize(9)
                .startsWith(
                        "| No | Aktivitas | Pelaksana | Kelengkapan | Menit | Layanan | Dimulai"
                                + " oleh | Selesai dengan |",
                        "|---|---|---|---|---|---|---|---|")
                .last()
                .asString()
                .startsWith("| 7 | Mengunduh sertifikat Elektronik")
                .endsWith("| 10 | `issuance-service` | `PassphraseSet` | `CertificateDelivered` |");
    }

    @Test
    void a_readme_without_the_markers_is_noticed() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> between("# Sertel\n" + SopTable.markdown()))
                .withMessageContaining(BEGIN);
    }

    private static String between(String readme) {
        assertThat(readme).containsSubsequence(BEGIN, END);
        return readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END))
                .strip();
    }
}
