package id.go.pontianak.sertel.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.domain.Holder;
import id.go.pontianak.sertel.intake.domain.Place;
import id.go.pontianak.sertel.intake.domain.Stage;
import id.go.pontianak.sertel.schemas.CaseStatus;
import id.go.pontianak.sertel.schemas.EventType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "APPLICATION_SUBMITTED, 2, SUBMITTED, OPEN, 2, KEPALA_DINAS, 0",
        "APPLICATION_SUBMITTED, 3, IN_DISPOSITION, OPEN, 3, KABID_TKPBET, 0",
        "APPLICATION_SUBMITTED, 4, IN_DISPOSITION, OPEN, 4, KASI_PKS, 0",
        "APPLICATION_SUBMITTED, 5, IN_VERIFICATION, OPEN, 5, VERIFIKATOR, 0",
        "DISPOSITION_FORWARDED, 2, IN_DISPOSITION, OPEN, 3, KABID_TKPBET, 1",
        "DISPOSITION_FORWARDED, 3, IN_DISPOSITION, OPEN, 4, KASI_PKS, 1",
        "DISPOSITION_FORWARDED, 4, IN_VERIFICATION, OPEN, 5, VERIFIKATOR, 1",
        "DISPOSITION_RECALLED, 2, SUBMITTED, OPEN, 2, KEPALA_DINAS, 1",
        "DISPOSITION_RECALLED, 3, IN_DISPOSITION, OPEN, 3, KABID_TKPBET, 1",
        "DOSSIER_SUBMITTED, 5, AT_BSRE, OPEN, 5, BSRE, 2",
        "DOSSIER_VERIFIED, 5, AWAITING_OWNER, OPEN, 6, VERIFIKATOR, 2",
        "OWNER_INVITED, 6, AWAITING_OWNER, OPEN, 6, APPLICANT, 3",
        "OWNER_ABSENT, 6, AWAITING_OWNER, OPEN, 6, VERIFIKATOR, 3",
        "PASSPHRASE_SET, 6, AWAITING_CERTIFICATE, BOUND, 7, BSRE, 3",
        "CERTIFICATE_MISMATCHED, 7, MISMATCHED, BOUND, 7, VERIFIKATOR, 3",
        "CERTIFICATE_READY, 7, READY, BOUND, 7, VERIFIKATOR, 3",
        "CERTIFICATE_DELIVERED, 7, DELIVERED, ENDED, 7, , 3",
        "APPLICATION_REJECTED, 3, REJECTED, ENDED, 3, , 1",
        "APPLICATION_REJECTED, 5, REJECTED, ENDED, 5, , 2",
        "APPLICATION_WITHDRAWN, 4, WITHDRAWN, WITHDRAWN, 4, , 1",
        "APPLICATION_LAPSED, 6, LAPSED, ENDED, 6, , 3",
    })
    void anEventTellsWhereTheApplicationIsAndWhoseTurnItIs(
            EventType type,
            int eventStep,
            CaseStatus status,
            Stage stage,
            int step,
            @Nullable String holder,
            int phase) {
        Place place = Places.after(type, eventStep).orElseThrow();

        assertThat(place.status()).isEqualTo(status.name());
        assertThat(place.stage()).isEqualTo(stage);
        assertThat(place.stage().last()).isEqualTo(status.isFinal());
        assertThat(place.step()).isEqualTo(step);
        assertThat(Optional.ofNullable(place.holder()).map(Holder::role))
                .isEqualTo(Optional.ofNullable(holder));
        assertThat(Places.phase(type, eventStep)).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 1", "4, 1", "5, 2"})
    void whatIsReturnedIsTheApplicantsAtTheStepThatReturnedIt(int step, int phase) {
        Place place = Places.returned(step, List.of(), Instant.EPOCH);

        assertThat(place.status()).isEqualTo("RETURNED");
        assertThat(place.stage()).isEqualTo(Stage.RETURNED);
        assertThat(place.step()).isEqualTo(step);
        assertThat(place.holder()).isEqualTo(new Holder("APPLICANT", "Pemohon"));
        assertThat(Places.phase(EventType.APPLICATION_RETURNED, step)).isEqualTo(phase);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"WITHDRAWAL_REQUESTED", "NOTIFICATION_SENT", "NOTIFICATION_FAILED"})
    void othersLeaveItWhereItStands(EventType type) {
        assertThat(Places.after(type, 2)).isEmpty();
    }
}
