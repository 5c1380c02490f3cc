package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class AbsenceIT extends IssuanceTestCase {

    @Test
    void afterTheFirstAbsenceTheOwnerChoosesAgainAndAfterTheSecondTheVerifierMayRefuse() {
        UUID id = arrived(Cases.withSerial("0701"));
        invited(id);
        assertThat(act(id, "/absence", "").code()).isEqualTo("APPOINTMENT_NOT_OVER");
        OwnerInvited first = mesh.heard(OwnerInvited.class, id, 1).getLast();
        moveBehind(first);

        assertThat(act(id, "/absence", "").json().path("absences").asInt()).isEqualTo(1);
        assertThat(act(id, "/absence", "").status()).isEqualTo(200);
        assertThat(act(id, "/reject", "{}").code()).isEqualTo("NOT_ABSENT_TWICE");
        Answer page = web.get(visitAddress(first));
        assertThat(page.text()).contains("tidak hadir").contains("type=\"radio\"");
        assertThat(web.get(visitAddress(first) + "/calendar.ics").status()).isEqualTo(404);
        Instant wanted = freeSlot();
        assertThat(web.form(visitAddress(first), Map.of("at", wanted.toString())).status())
                .isEqualTo(303);
        OwnerInvited second = mesh.heard(OwnerInvited.class, id, 2).getLast();
        assertThat(second.getRound()).isEqualTo(2);
        moveBehind(second);
        assertThat(act(id, "/absence", "").json().path("absences").asInt()).isEqualTo(2);
        assertThat(act(id, "/reject", "{\"code\":\"LAINNYA\"}").status()).isEqualTo(422);
        assertThat(act(id, "/reject", "{\"code\":\"KTP_BURAM\"}").status()).isEqualTo(422);

        Answer refused = act(id, "/reject", "{\"note\":\"Sudah dihubungi.\"}");

        assertThat(refused.json().path("state").asString()).isEqualTo("REJECTED");
        assertThat(refused.json().at("/ending/code").asString()).isEqualTo("TIDAK_HADIR");
        assertThat(act(id, "/reject", "{}").status()).isEqualTo(200);
        ApplicationRejected rejected = mesh.heard(ApplicationRejected.class, id, 1).getFirst();
        assertThat(rejected.getCode()).isEqualTo("TIDAK_HADIR");
        assertThat(rejected.getReason()).isEqualTo("Sudah dihubungi.");
        assertThat(rejected.getRejectedBy()).isEqualTo("VERIFIKATOR");
        List<OwnerAbsent> absences = mesh.heard(OwnerAbsent.class, id, 2);
        assertThat(absences).extracting(OwnerAbsent::getCount).containsExactly(1, 2);
        assertThat(absences.getFirst().getInvitationId()).isEqualTo(first.getInvitationId());
        assertThat(inbox(id)).isEmpty();
    }

    @Test
    void aColleagueWhoDoesTheSameIsToldWhoDidItAndWhen() {
        UUID id = arrived(Cases.withSerial("0702"));
        invited(id);
        moveBehind(mesh.heard(OwnerInvited.class, id, 1).getLast());
        act(id, "/absence", "");

        Answer answer = web.postAs(Role.VERIFIKATOR, "verifikator2", issuance(id, "/absence"), "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("ALREADY_HANDLED");
        assertThat(answer.json().path("title").asString())
                .matches(
                        "Sudah ditindaklanjuti oleh Nama verifikator pada"
                                + " (Senin|Selasa|Rabu|Kamis|Jumat), \\d+ \\p{L}+ \\d{4}"
                                + " \\d\\d\\.\\d\\d WIB");
    }

    @Test
    void aVerifierInvitesAgainAfterTheSecondAbsence() {
        UUID id = arrived(Cases.withSerial("0703"));
        for (int absence = 1; absence <= 2; absence++) {
            assertThat(invite(id, freeSlot()).status()).isEqualTo(200);
            moveBehind(mesh.heard(OwnerInvited.class, id, absence).getLast());
            assertThat(act(id, "/absence", "").status()).isEqualTo(200);
        }

        assertThat(invite(id, freeSlot()).status()).isEqualTo(200);

        OwnerInvited third = mesh.heard(OwnerInvited.class, id, 3).getLast();
        assertThat(third.getRound()).isEqualTo(3);
        assertThat(act(id, "/reject", "{}").code()).isEqualTo("NOT_ABSENT_TWICE");
        assertThat(begin(id, ownerCode(third)).status()).isEqualTo(200);
    }

    @Test
    void aCaseThatNobodyComesForLapses() {
        UUID id = arrived(Cases.withSerial("0704"));
        invited(id);
        lapse(id, Duration.ofDays(20));
        assertThat(state(id)).isEqualTo("INVITED");

        lapse(id, Duration.ofDays(60));

        assertThat(mesh.heard(ApplicationLapsed.class, id, 1))
                .singleElement()
                .satisfies(
                        lapsed -> {
                            assertThat(lapsed.getReason()).isEqualTo("VISIT");
                            assertThat(lapsed.getStep()).isEqualTo(6);
                        });
        assertThat(state(id)).isEqualTo("LAPSED");
        assertThat(
                        web.getAs(Role.VERIFIKATOR, issuance(id, ""))
                                .json()
                                .at("/ending/text")
                                .asString())
                .isEqualTo("Pemilik tidak datang dalam batas waktu");
        assertThat(inbox(id)).isEmpty();
    }

    /** The appointment is over. */
    private static void moveBehind(OwnerInvited invited) {
        MovableTime.moveOn(
                Duration.between(Instant.now(), invited.getAt()).plus(Duration.ofMinutes(45)));
    }
}
