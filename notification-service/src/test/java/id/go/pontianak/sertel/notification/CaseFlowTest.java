package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.notification.domain.Turn;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** Reminders and turns by the shipped table; times are the office's. */
class CaseFlowTest {

    private final CaseEvents siti = new CaseEvents("0001");
    private final PlayedCase played = new PlayedCase();

    @ParameterizedTest(name = "returned {0}: reminded {1}")
    @CsvSource({
        "2026-03-02T10:00, 2026-03-09T10:01",
        "2026-03-05T06:10, 2026-03-12T07:00",
        "2026-03-06T21:30, 2026-03-14T07:00"
    })
    void aCorrectionIsRemindedOfAfterFiveWorkingDaysAndNeverAtNight(String at, String due) {
        siti.at(local(at).minusSeconds(60));
        played.hear(siti.submitted()).hear(siti.returned(3));

        assertThat(played.plans()).containsExactly(due + " tte_pengingat_perbaikan");
    }

    @Test
    void theVisitIsRemindedOfTheDayBeforeAndThatMorningSpreadOverTheTimeGiven() {
        siti.at(local("2026-03-02T10:00"));
        played.hear(siti.submitted()).hear(siti.invited(1, local("2026-03-10T10:15")));

        assertThat(played.plans()).hasSize(2);
        assertThat(played.plans().getFirst())
                .isBetween("2026-03-09T07:30", "2026-03-09T08:00")
                .endsWith("tte_pengingat_kedatangan");
        assertThat(played.plans().getLast()).isEqualTo("2026-03-10T07:30 tte_pengingat_kedatangan");
    }

    @ParameterizedTest(name = "visit {0}: reminded {1}")
    @CsvSource({
        "2026-03-03T08:30, 2026-03-03T07:30",
        "2026-03-03T08:10, 2026-03-03T07:10",
        "2026-03-03T07:30, 2026-03-03T07:00",
        "2026-03-03T07:00, "
    })
    void whoeverComesEarlyIsRemindedEarlierAndNotOfWhatIsPast(String visit, String due) {
        siti.at(local("2026-03-02T15:00"));
        played.hear(siti.submitted()).hear(siti.invited(1, local(visit)));

        assertThat(played.plans())
                .isEqualTo(due == null ? List.of() : List.of(due + " tte_pengingat_kedatangan"));
    }

    @Test
    void anUncollectedCertificateIsRemindedOfThreeTimesAndThenTheCounterIsNamed() {
        siti.at(local("2026-03-02T10:00"));
        played.hear(siti.submitted()).hear(siti.ready());

        assertThat(played.plans())
                .containsExactly(
                        "2026-03-04T10:02 tte_pengingat_ambil",
                        "2026-03-09T10:02 tte_pengingat_ambil",
                        "2026-03-16T10:02 tte_pengingat_ambil",
                        "2026-03-23T10:02 tte_ambil_di_loket");

        played.comesTo(local("2026-03-04T10:02"));

        assertThat(played.plans()).hasSize(3);
        assertThat(played.sentTemplates(local("2026-03-04T10:02")))
                .contains("tte_pengingat_ambil EMAIL", "tte_pengingat_ambil WHATSAPP");
    }

    @Test
    void whatWasAnsweredIsNotRemindedOf() {
        siti.at(local("2026-03-02T10:00"));
        played.hear(siti.submitted());
        assertThat(played.hear(siti.returned(3)).plans()).hasSize(1);
        assertThat(played.hear(siti.corrected(3, siti.email, siti.phone)).plans()).isEmpty();
        assertThat(played.hear(siti.invited(1, local("2026-03-10T10:00"))).plans()).hasSize(2);
        assertThat(played.hear(siti.invited(2, local("2026-03-12T10:00"))).plans())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2026-03-11");
        assertThat(played.hear(siti.passphraseSet()).plans()).isEmpty();
        assertThat(played.hear(siti.ready()).plans()).hasSize(4);
        assertThat(played.hear(siti.ready()).plans()).hasSize(4);
        assertThat(played.hear(siti.delivered()).plans()).isEmpty();
    }

    @Test
    void aReminderThatComesDueAtNightWaitsForTheMorningAndALateOneIsDropped() {
        siti.at(local("2026-03-02T10:00"));
        played.hear(siti.submitted()).hear(siti.invited(1, local("2026-03-10T10:15")));

        played.comesTo(local("2026-03-09T20:00"));
        assertThat(played.plans()).containsExactly("2026-03-10T07:30 tte_pengingat_kedatangan");
        played.comesTo(local("2026-03-10T10:15"));
        assertThat(played.plans()).isEmpty();
        assertThat(played.sentTemplates(local("2026-03-10T10:15")))
                .doesNotContain("tte_pengingat_kedatangan EMAIL");

        played.hear(siti.ready()).comesTo(local("2026-03-04T23:00"));
        assertThat(played.plans().getFirst()).isEqualTo("2026-03-05T07:00 tte_pengingat_ambil");
    }

    @Test
    void whatIsWaitedForInVainIsSentToTheNewAddressAndTheOldLinkToNobody() {
        siti.at(local("2026-03-02T10:00"));
        played.hear(siti.submitted())
                .hear(siti.returned(3))
                .hear(siti.corrected(3, "new@pontianak.go.id", "+62561732145"));

        var sent = played.toSend(local("2026-03-02T11:00"));

        assertThat(sent.keySet())
                .noneMatch(key -> key.startsWith("tte_dikembalikan"))
                .noneMatch(key -> key.contains("WHATSAPP"))
                .anyMatch(key -> key.startsWith("tte_diterima EMAIL"));
        assertThat(sent.values())
                .noneMatch(to -> to.startsWith(siti.email))
                .anyMatch(to -> to.startsWith("new@pontianak.go.id"));
    }

    @Test
    void aLinkThatWasAskedForAnewIsToldOfAsAReplacementAndNothingElseIs() {
        siti.at(local("2026-03-02T10:00"));
        var invited = siti.invited(1, local("2026-03-10T10:00"));
        played.hear(siti.submitted()).hear(invited);
        assertThat(renewed()).isEmpty();
        played.hear(siti.again(invited));
        assertThat(renewed()).containsExactly("tte_undangan_passphrase EMAIL");
        var moved = siti.invited(2, local("2026-03-12T10:00"));
        played.hear(moved);
        assertThat(renewed()).isEmpty();
        played.hear(siti.again(moved));
        assertThat(renewed()).containsExactly("tte_undangan_diubah EMAIL");
        played.hear(siti.passphraseSet()).hear(siti.ready());
        assertThat(renewed()).isEmpty();
        played.hear(siti.ready());
        assertThat(renewed()).containsExactly("tte_terbit EMAIL");
    }

    /** What would be sent by email and speaks of a replacement. */
    private List<String> renewed() {
        return played.toSend(local("2026-03-02T12:00")).entrySet().stream()
                .filter(sent -> sent.getValue().contains("renewal="))
                .map(sent -> sent.getKey().split(" ", 3)[0] + " " + sent.getKey().split(" ", 3)[1])
                .filter(sent -> sent.endsWith("EMAIL"))
                .toList();
    }

    @Test
    void itIsTheTurnOfWhoeverWasHandedTheCaseLast() {
        siti.at(local("2026-03-06T11:20"));
        played.hear(siti.submitted());
        assertThat(turn()).isEqualTo("KEPALA_DINAS since 2026-03-06T11:21 until 2026-03-06T12:36");
        assertThat(played.hear(siti.forwarded(2, Role.KABID_TKPBET)).file().turn())
                .extracting(Turn::role)
                .isEqualTo("KABID_TKPBET");
        played.hear(siti.recalled(2, Role.KEPALA_DINAS, Role.KABID_TKPBET));
        assertThat(turn()).startsWith("KEPALA_DINAS");
        played.hear(siti.returned(2));
        assertThat(turn()).startsWith("null");
        played.hear(siti.corrected(5, siti.email, siti.phone));
        assertThat(turn()).startsWith("VERIFIKATOR");
        played.hear(siti.dossierSubmitted());
        assertThat(turn()).startsWith("null");
        played.hear(siti.verified());
        assertThat(turn()).startsWith("VERIFIKATOR");
        var invited = siti.invited();
        played.hear(invited).hear(siti.absent(invited, 1));
        assertThat(turn()).startsWith("null");
        played.hear(siti.absent(invited, 2));
        assertThat(turn()).startsWith("VERIFIKATOR");
        played.hear(siti.rejected(6, "TIDAK_HADIR", "VERIFIKATOR"));
        assertThat(turn()).startsWith("null");
    }

    private String turn() {
        Turn turn = Objects.requireNonNull(played.file().turn());
        return turn.role()
                + " since "
                + time(turn.since())
                + " until "
                + (turn.due() == null ? "" : time(turn.due()));
    }

    private static LocalDateTime time(Instant instant) {
        return instant.atZone(Shipped.ZONE).toLocalDateTime();
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(Shipped.ZONE).toInstant();
    }
}
