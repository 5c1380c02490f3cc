package id.go.pontianak.sertel.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

class SampleApplicantsTest {

    private final List<SampleApplicant> many =
            Stream.generate(new SampleApplicants(new Random(107))::next).limit(2_000).toList();

    @Test
    void aNikHasTheStructureOfOneMadeInPontianak() {
        assertThat(many)
                .allSatisfy(
                        applicant ->
                                assertThat(applicant.nik())
                                        .matches(
                                                "6171(0[1-6])([04][1-9]|[1256][0-9]|[37][01])"
                                                        + "(0[1-9]|1[0-2])\\d{2}\\d{4}"));
    }

    @Test
    void noNikOrPhoneIsOneThatTheStandInsTreatInAMannerOfTheirOwn() {
        assertThat(many)
                .allSatisfy(
                        applicant -> {
                            assertThat(ending(applicant.nik())).isBetween(1, 8999);
                            assertThat(ending(applicant.phone())).isLessThan(9000);
                        });
    }

    @Test
    void theNipAgreesWithTheNikInBirthDateAndSex() {
        assertThat(many)
                .allSatisfy(
                        applicant -> {
                            String nip = Objects.requireNonNull(applicant.nip());
                            int day = Integer.parseInt(applicant.nik().substring(6, 8));
                            boolean woman = day > 40;
                            assertThat(nip).hasSize(18).containsOnlyDigits();
                            assertThat(nip.substring(2, 6) + nip.substring(6, 8))
                                    .isEqualTo(
                                            applicant.nik().substring(10, 12)
                                                    + applicant.nik().substring(8, 10)
                                                    + "%02d".formatted(woman ? day - 40 : day));
                            assertThat(nip.charAt(14)).isEqualTo(woman ? '2' : '1');
                        });
    }

    @Test
    void noTwoShareANikOrAMailbox() {
        Set<String> seen = new HashSet<>();

        assertThat(many)
                .allSatisfy(
                        applicant -> {
                            assertThat(seen.add(applicant.nik())).isTrue();
                            assertThat(seen.add(applicant.email())).isTrue();
                            assertThat(applicant.email()).endsWith("@pontianak.go.id");
                        });
    }

    private static int ending(String digits) {
        return Integer.parseInt(digits.substring(digits.length() - 4));
    }
}
