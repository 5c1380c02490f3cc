package id.go.pontianak.sertel.issuance.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.domain.CheckOutcome;

import org.junit.jupiter.api.Test;

import java.util.List;

class ExaminerTest {

    private static final CheckOutcome CHAIN = new CheckOutcome("CHAIN", true, null);
    private static final CheckOutcome NAME = new CheckOutcome("NAME", false, "another name");
    private static final CheckOutcome NO_LIST =
            new CheckOutcome("REVOCATION", false, "the list is not to be had");

    @Test
    void aMissingRevocationListIsNoFaultBesideOthers() {
        assertThat(Examiner.withoutRevocation(List.of(CHAIN, NAME, NO_LIST)))
                .contains(List.of(CHAIN, NAME));
    }

    @Test
    void whereOnlyTheRevocationListIsMissingNothingCanBeSaidYet() {
        assertThat(Examiner.withoutRevocation(List.of(CHAIN, NO_LIST))).isEmpty();
    }
}
