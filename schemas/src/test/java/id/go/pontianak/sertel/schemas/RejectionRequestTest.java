package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectionRequestTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, /code, REQUIRED",
                "' ', note, /code, REQUIRED",
                "NEVER_HEARD_OF, note, /code, UNKNOWN_REASON",
                "KTP_BURAM, note, /code, UNKNOWN_REASON",
                "LAINNYA, ' ', /note, REQUIRED"
            })
    void whatIsWrongIsSaidWithItsPlace(String code, String note, String pointer, String problem) {
        assertThat(new RejectionRequest(code, note).problems())
                .containsExactly(new RequestProblem(pointer, problem));
    }

    @Test
    void whatIsSoundIsGivenWithoutBlanks() {
        var request = new RejectionRequest(" LAINNYA ", "  bukan pegawai ");

        assertThat(request.problems()).isEmpty();
        assertThat(request.givenCode()).isEqualTo("LAINNYA");
        assertThat(request.notes()).containsEntry("/note", "bukan pegawai").hasSize(1);
        assertThat(new RejectionRequest("BUKAN_PEGAWAI", "").notes()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> new RejectionRequest(null, null).givenCode());
    }
}
