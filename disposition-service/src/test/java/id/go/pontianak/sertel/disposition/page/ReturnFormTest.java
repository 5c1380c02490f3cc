package id.go.pontianak.sertel.disposition.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.schemas.CorrectionRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

import java.util.List;
import java.util.Locale;
import java.util.Set;

class ReturnFormTest {

    @Test
    void everyFieldThatCanBeCorrectedCanBeTicked() {
        assertThat(Set.copyOf(ReturnForm.FIELDS)).isEqualTo(CorrectionRequest.FIELDS);
    }

    @ParameterizedTest(name = "{0} with a note: {1}")
    @CsvSource({
        "ID_CARD|KTP_BURAM,                    KTP_BURAM/n",
        "ID_CARD|KTP_BURAM;ID_CARD|LAINNYA,    KTP_BURAM/null;LAINNYA/n",
        "ID_CARD|KTP_BURAM;ID_CARD|KTP_TERPOTONG, KTP_BURAM/n;KTP_TERPOTONG/null",
        "'',                                   null/n"
    })
    void aNoteGoesWithTheReasonThatNeedsItOrTheFirst(String ticked, String items) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (String each : ticked.split(";", -1)) {
            if (!each.isEmpty()) {
                sent.add("reason", each);
            }
        }
        sent.add("note:ID_CARD", "n");

        assertThat(ReturnForm.of(sent, 2).request().faults())
                .extracting(String::valueOf)
                .extracting(item -> item.replaceAll(".*code=(\\w+), note=(\\w+)]", "$1/$2"))
                .containsExactly(items.split(";", -1));
    }

    @Test
    void faultsStandAtThePaperOrFieldThatTheyAreAbout() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("reason", "/applicant/nip|LAINNYA");
        sent.add("reason", "ID_CARD|NIP_FORMAT");
        ReturnForm form = ReturnForm.of(sent, null);

        assertThat(
                        form.atTargets(
                                List.of(
                                        Fault.of("/faults/0/code", "REASON_DOES_NOT_FIT"),
                                        Fault.of("/faults/1/note", "REQUIRED"),
                                        Fault.of("/step", "UNKNOWN_STEP"))))
                .extracting(Fault::pointer)
                .containsExactly("/ID_CARD", "/applicant/nip/note", "/step");
    }

    @Test
    void onlyReasonsThatFitAreOffered() {
        List<ReturnForm.Target> targets =
                ReturnForm.of(new LinkedMultiValueMap<>(), 2).targets(Locale.of("id"));

        assertThat(targets).hasSize(15);
        assertThat(targets.get(2).title()).isEqualTo("KTP");
        assertThat(targets.get(2).options())
                .extracting(ReturnForm.Option::value)
                .contains("ID_CARD|KTP_BURAM", "ID_CARD|LAINNYA")
                .doesNotContain("ID_CARD|NIP_FORMAT");
    }
}
