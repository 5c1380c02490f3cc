package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.event.Fault;
import id.go.pontianak.sertel.schemas.CorrectionRequest.Item;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

class CorrectionRequestTest {

    @ParameterizedTest(name = "{4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, KTP_BURAM, -, neither document nor field, /faults/0 DOCUMENT_OR_FIELD",
                "ID_CARD, /applicant/nik, KTP_BEDA_NIK, -, both, /faults/0 DOCUMENT_OR_FIELD",
                "PASSPORT, -, LAINNYA, text, no paper of ours, /faults/0/document UNKNOWN_DOCUMENT",
                "-, /applicant/age, LAINNYA, text, no field, /faults/0/field UNKNOWN_FIELD",
                "ID_CARD, -, -, -, no code, /faults/0/code REQUIRED",
                "ID_CARD, -, BUKAN_PEGAWAI, -, a refusal's code, /faults/0/code UNKNOWN_REASON",
                "BSRE_FORM, -, KTP_BURAM, -, of another paper, /faults/0/code REASON_DOES_NOT_FIT",
                "ID_CARD, -, LAINNYA, ' ', other without a note, /faults/0/note REQUIRED"
            })
    void whatIsWrongWithTheRequestItselfIsTold(
            @Nullable String document,
            @Nullable String field,
            @Nullable String code,
            @Nullable String note,
            String what,
            String expected) {
        var request = new CorrectionRequest(List.of(new Item(document, field, code, note)));

        assertThat(request.problems())
                .as(what)
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly(expected);
        assertThatThrownBy(request::toFaults).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void allOfItIsToldAtOnce() {
        List<@Nullable Item> items = new ArrayList<>();
        items.add(null);
        items.add(new Item("PASSPORT", null, "NONSENSE", null));

        assertThat(new CorrectionRequest(items).problems())
                .containsExactly(
                        new RequestProblem("/faults/0", "REQUIRED"),
                        new RequestProblem("/faults/1/document", "UNKNOWN_DOCUMENT"),
                        new RequestProblem("/faults/1/code", "UNKNOWN_REASON"));
    }

    @Test
    void nothingToCorrectIsNoRequestAndTooMuchIsNeither() {
        var many = Collections.nCopies(41, new Item("ID_CARD", null, "KTP_BURAM", null));

        assertThat(new CorrectionRequest(null).problems())
                .containsExactly(new RequestProblem("/faults", "REQUIRED"));
        assertThat(new CorrectionRequest(new ArrayList<>(many)).problems())
                .containsExactly(new RequestProblem("/faults", "TOO_MANY_FAULTS"));
    }

    @Test
    void whatWasWrittenFreelyIsKnownByItsPlace() {
        var items = new ArrayList<@Nullable Item>();
        items.add(null);
        items.add(new Item("ID_CARD", null, "KTP_BURAM", null));
        items.add(new Item("ID_CARD", null, "LAINNYA", "foto buram"));

        assertThat(new CorrectionRequest(items).notes())
                .isEqualTo(Map.of("/faults/2/note", "foto buram"));
        assertThat(new CorrectionRequest(null).notes()).isEmpty();
    }

    @Test
    void whatIsSoundBecomesTheEventsFaults() {
        var request =
                new CorrectionRequest(
                        List.of(
                                new Item("ID_CARD", null, "KTP_BURAM", "  foto buram "),
                                new Item(null, "/applicant/nip", "NIP_FORMAT", " ")));

        assertThat(request.toFaults())
                .containsExactly(
                        new Fault("ID_CARD", null, "KTP_BURAM", "foto buram"),
                        new Fault(null, "/applicant/nip", "NIP_FORMAT", null));
    }
}
