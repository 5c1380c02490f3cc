package id.go.pontianak.sertel.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.domain.Holder;
import id.go.pontianak.sertel.intake.domain.Standing;
import id.go.pontianak.sertel.schemas.CaseStatus;
import id.go.pontianak.sertel.schemas.EventType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class StandingsTest {

    private static final Instant NOW = Instant.parse("2026-03-04T02:15:00Z");

    @ParameterizedTest
    @CsvSource({
        "APPLICATION_SUBMITTED, 1, SUBMITTED, 2, KEPALA_DINAS",
        "DISPOSITION_FORWARDED, 2, IN_DISPOSITION, 3, KABID_TKPBET",
        "DISPOSITION_FORWARDED, 3, IN_DISPOSITION, 4, KASI_PKS",
        "DISPOSITION_FORWARDED, 4, IN_VERIFICATION, 5, VERIFIKATOR",
        "DOSSIER_SUBMITTED, 5, AT_BSRE, 5, BSRE",
        "DOSSIER_VERIFIED, 5, AWAITING_OWNER, 6, VERIFIKATOR",
        "OWNER_INVITED, 6, AWAITING_OWNER, 6, APPLICANT",
        "PASSPHRASE_SET, 6, AWAITING_CERTIFICATE, 7, BSRE",
        "CERTIFICATE_READY, 7, READY, 7, VERIFIKATOR",
        "CERTIFICATE_MISMATCHED, 7, MISMATCHED, 7, VERIFIKATOR",
        "CERTIFICATE_DELIVERED, 7, DELIVERED, 7,",
        "APPLICATION_RETURNED, 3, RETURNED, 3, APPLICANT",
        "APPLICATION_REJECTED, 5, REJECTED, 5,",
        "APPLICATION_WITHDRAWN, 4, WITHDRAWN, 4,",
        "APPLICATION_LAPSED, 6, LAPSED, 6,",
    })
    void anEventTellsWhereTheApplicationStandsAndWhoseTurnItIs(
            EventType type, int eventStep, CaseStatus status, int step, @Nullable String holder) {
        Standing standing = Standings.after(type, eventStep, NOW, List.of()).orElseThrow();

        assertThat(standing.status()).isEqualTo(status.name());
        assertThat(standing.step()).isEqualTo(step);
        assertThat(Optional.ofNullable(standing.holder()).map(Holder::role))
                .isEqualTo(Optional.ofNullable(holder));
        assertThat(standing.last()).isEqualTo(status.isFinal());
        assertThat(standing.since()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {
                "DISPOSITION_RECALLED",
                "OWNER_ABSENT",
                "WITHDRAWAL_REQUESTED",
                "NOTIFICATION_SENT",
                "NOTIFICATION_FAILED"
            })
    void othersLeaveItWhereItStands(EventType type) {
        assertThat(Standings.after(type, 2, NOW, List.of())).isEmpty();
    }
}
