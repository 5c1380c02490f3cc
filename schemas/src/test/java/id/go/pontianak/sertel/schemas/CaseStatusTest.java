package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

class CaseStatusTest {

    @Test
    void the_straight_path_only_moves_forward() {
        assertThat(
                        List.of(
                                CaseStatus.DRAFT,
                                CaseStatus.SUBMITTED,
                                CaseStatus.IN_DISPOSITION,
                                CaseStatus.IN_VERIFICATION,
                                CaseStatus.AT_BSRE,
                                CaseStatus.AWAITING_OWNER,
                                CaseStatus.AWAITING_CERTIFICATE,
                                CaseStatus.READY,
                                CaseStatus.DELIVERED))
                .extracting(CaseStatus::rank)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_certificate_that_matches_in_the_end_replaces_one_that_did_not() {
        assertThat(CaseStatus.READY.rank()).isGreaterThan(CaseStatus.MISMATCHED.rank());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_ranks_above_a_final_status(CaseStatus status) {
        int highest =
                Arrays.stream(CaseStatus.values()).mapToInt(CaseStatus::rank).max().orElseThrow();

        assertThat(status.rank() == highest).isEqualTo(status.isFinal());
    }

    @ParameterizedTest
    @EnumSource
    void final_events_and_no_others_lead_to_a_final_status(EventType type) {
        assertThat(CaseStatus.after(type, 4).map(CaseStatus::isFinal).orElse(false))
                .isEqualTo(EventType.FINAL.contains(type));
    }

    @ParameterizedTest
    @CsvSource({"2,IN_DISPOSITION", "3,IN_DISPOSITION", "4,IN_VERIFICATION"})
    void the_third_disposition_hands_the_case_to_verification(int step, CaseStatus status) {
        assertThat(CaseStatus.after(EventType.DISPOSITION_FORWARDED, step)).contains(status);
    }
}
