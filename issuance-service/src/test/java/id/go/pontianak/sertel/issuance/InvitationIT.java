package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

class InvitationIT extends IssuanceTestCase {

    private static final String LINK_PATH = "/api/user/passphrase-link";

    @Test
    void anAppointmentMustBeInTheFutureAndInWorkingHours() {
        UUID id = arrived(Cases.withSerial("0101"));

        Answer past = invite(id, Instant.parse("2020-01-05T20:00:00Z"));
        Answer night =
                invite(id, freeSlot().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(17)));
        Answer between = invite(id, freeSlot().plusSeconds(300));
        Answer farAway = invite(id, freeSlot().plus(Duration.ofDays(70)));
        Answer none = web.postAs(Role.VERIFIKATOR, issuance(id, "/invitation"), "{}");

        assertThat(past.status()).isEqualTo(422);
        assertThat(past.json().path("errors").findValuesAsString("code"))
                .containsExactly("NOT_IN_FUTURE", "OUTSIDE_WORKING_HOURS");
        assertThat(night.json().path("errors").findValuesAsString("code"))
                .containsExactly("OUTSIDE_WORKING_HOURS");
        assertThat(between.json().path("errors").findValuesAsString("code"))
                .containsExactly("NOT_A_SLOT");
        assertThat(farAway.json().path("errors").findValuesAsString("code"))
                .containsExactly("NOT_A_SLOT");
        assertThat(none.json().path("errors").findValuesAsString("code"))
                .containsExactly("REQUIRED");
        assertThat(state(id)).isEqualTo("AWAITING_INVITATION");
    }

    @Test
    void aMovedVisitIsSaidAgainWithAnotherCodeAndARepeatedOneIsNot() {
        UUID id = arrived(Cases.withSerial("0102"));
        String firstCode = invited(id);
        Instant first = mesh.heard(OwnerInvited.class, id, 1).getLast().getAt();
        assertThat(invite(id, first).status()).isEqualTo(200);
        Instant other = freeSlots().getLast();

        Answer moved = invite(id, other);

        assertThat(moved.json().at("/appointment/round").asInt()).isEqualTo(2);
        List<OwnerInvited> said = mesh.heard(OwnerInvited.class, id, 2);
        assertThat(said).hasSize(2);
        assertThat(said.getLast().getAt()).isEqualTo(other);
        assertThat(said.getLast().getInvitationId())
                .isNotEqualTo(said.getFirst().getInvitationId());
        assertThat(begin(id, firstCode).status()).isEqualTo(422);
        assertThat(begin(id, ownerCode(said.getLast())).status()).isEqualTo(200);
        assertThat(invite(id, first).code()).isEqualTo("CEREMONY_UNDER_WAY");
    }

    @Test
    void ofTwoVerifiersWhoInviteTheSameOwnerTheSecondIsToldOfTheFirst() {
        UUID id = arrived(Cases.withSerial("0117"));
        invited(id);
        String other = freeSlots().getLast().toString();
        String path = issuance(id, "/invitation");

        Answer unaware =
                web.postAs(
                        Role.VERIFIKATOR,
                        "verifikator2",
                        path,
                        "{\"at\":\"" + other + "\",\"round\":0}");
        Answer aware =
                web.postAs(
                        Role.VERIFIKATOR,
                        "verifikator2",
                        path,
                        "{\"at\":\"" + other + "\",\"round\":1}");

        assertThat(unaware.status()).isEqualTo(409);
        assertThat(unaware.code()).isEqualTo("ALREADY_HANDLED");
        assertThat(unaware.json().path("title").asString()).contains("Nama verifikator pada");
        assertThat(aware.status()).isEqualTo(200);
    }

    @Test
    void theOwnersCodeIsNeverShownToOfficials() {
        UUID id = arrived(Cases.withSerial("0103"));
        Answer invitation = invite(id, freeSlot());
        String code = ownerCode(mesh.heard(OwnerInvited.class, id, 1).getLast());

        assertThat(invitation.text()).doesNotContain(code);
        assertThat(web.getAs(Role.VERIFIKATOR, issuance(id, "")).text()).doesNotContain(code);
    }

    @Test
    void fiveWrongCodesLockTheCodeUntilANewInvitation() {
        DossierVerified verified = Cases.withSerial("0104");
        UUID id = arrived(verified);
        String code = invited(id);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            Answer answer = begin(id, wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/ownerCode");
        }

        assertThat(begin(id, code).code()).isEqualTo("OWNER_CODE_LOCKED");
        assertThat(bsre.asked(verified.getApplicant().getNik(), LINK_PATH)).isZero();
        Instant same = mesh.heard(OwnerInvited.class, id, 1).getLast().getAt();
        assertThat(invite(id, same).status()).isEqualTo(200);
        String fresh = ownerCode(mesh.heard(OwnerInvited.class, id, 2).getLast());
        assertThat(begin(id, fresh).status()).isEqualTo(200);
    }

    @Test
    void aDossierThatIsVerifiedTwiceIsOneCase() {
        DossierVerified verified = Cases.withSerial("0111");
        UUID id = arrived(verified);
        invited(id);

        mesh.say(verified);
        arrived(Cases.withSerial("0112"));

        assertThat(state(id)).isEqualTo("INVITED");
    }
}
