package id.go.pontianak.sertel.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.verification.domain.ChecklistItem;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class VerifyRequestTest {

    @Test
    void aCompleteChecklistIsTakenWithItsNote() {
        assertThat(new VerifyRequest(checklist(), " lengkap ").checkedNote()).isEqualTo("lengkap");
        assertThat(new VerifyRequest(checklist(), " ").checkedNote()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotCompleteIsNamed(ChecklistItem item) {
        Map<String, @Nullable Boolean> checklist = checklist();
        checklist.put(item.name(), false);
        assertThat(faults(new VerifyRequest(checklist, null)))
                .containsExactly(Fault.of("/checklist/" + item, "INCOMPLETE"));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Map<String, @Nullable Boolean> checklist = checklist();
        checklist.put("ID_CARD", false);
        checklist.put("BSRE_FORM", null);
        checklist.remove("REQUEST_LETTER");
        checklist.put("SELFIE", true);
        assertThat(faults(new VerifyRequest(checklist, "passphrase: rahasia123")))
                .containsExactly(
                        Fault.of("/checklist/REQUEST_LETTER", "REQUIRED"),
                        Fault.of("/checklist/BSRE_FORM", "REQUIRED"),
                        Fault.of("/checklist/ID_CARD", "INCOMPLETE"),
                        Fault.of("/checklist", "UNKNOWN_ITEM"),
                        Fault.of("/note", "SECRET_IN_TEXT"));
    }

    @Test
    void withoutAChecklistEverythingIsMissing() {
        assertThat(faults(new VerifyRequest(null, null)))
                .hasSize(ChecklistItem.values().length)
                .allMatch(fault -> fault.code().equals("REQUIRED"));
    }

    private static Map<String, @Nullable Boolean> checklist() {
        var checklist = new LinkedHashMap<String, @Nullable Boolean>();
        for (ChecklistItem item : ChecklistItem.values()) {
            checklist.put(item.name(), true);
        }
        return checklist;
    }

    private static List<Fault> faults(VerifyRequest request) {
        Problem problem = catchThrowableOfType(Problem.class, request::checkedNote);
        assertThat(problem.status().value()).isEqualTo(422);
        return problem.faults();
    }
}
