package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.Http.Answer;
import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;

class DelegationsIT extends DispositionTestCase {

    private static final String AUDITOR = Tokens.of(Role.AUDITOR, "auditor");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Pontianak"));

    @AfterEach
    void forgetTheOrders() {
        jdbc.update("DELETE FROM delegation");
    }

    @Test
    void aDeputyWithoutARankHasTheInboxOfTheOneStoodInForAndIsNamedAsSuchUntilTheOrderEnds() {
        UUID id = id(submit("Budi Santoso"));
        http.awaitInbox(KADIS, id);
        String deputy = Tokens.of(Role.OPERATOR, "sekretaris");
        assertThat(http.open(deputy, id).status()).isEqualTo(403);

        Answer order = appoint("KEPALA_DINAS", "sekretaris", today, today.plusDays(3));

        assertThat(order.status()).isEqualTo(201);
        assertThat(http.inbox(deputy, id)).hasSize(1);
        assertThat(http.open(deputy, id).status()).isEqualTo(200);
        assertThat(http.forward(deputy, id).text("/result")).isEqualTo("FORWARDED");
        Actor actor = mesh().heard(DispositionForwarded.class, id, 1).getFirst().getActor();
        assertThat(actor.getRole()).isEqualTo("KEPALA_DINAS");
        assertThat(actor.getId()).isEqualTo("sekretaris");
        assertThat(actor.getOnBehalfOf().getCapacity()).isEqualTo("PLH");
        assertThat(actor.getOnBehalfOf().getOrderNumber()).isEqualTo("800/12/SETDA/2026");
        assertThat(actor.getOnBehalfOf().getId()).isEqualTo("kadis");
        Answer view = http.open(KADIS, id);
        assertThat(view.text("/sheet/0/role")).isEqualTo("KEPALA_DINAS");
        assertThat(view.text("/sheet/0/onBehalfOf/orderNumber")).isEqualTo("800/12/SETDA/2026");

        String path = "/api/v1/delegations/" + order.text("/id");
        assertThat(http.delete(ADMIN, path).status()).isEqualTo(204);
        assertThat(http.delete(ADMIN, path).status()).isEqualTo(204);
        assertThat(http.open(deputy, id).status()).isEqualTo(403);
        assertThat(http.get(AUDITOR, "/api/v1/delegations").text("/items/0/endedAt")).isNotEmpty();
    }

    @Test
    void anOrderIsInForceFromItsFirstDayToItsLast() {
        appoint("KABID_TKPBET", "besok", today.plusDays(1), today.plusDays(2));
        appoint("KABID_TKPBET", "hari-ini", today.minusDays(2), today);
        jdbc.update(
                """
                INSERT INTO delegation SELECT gen_random_uuid(), step, capacity, order_number, valid_from,
                  valid_until - 1, 'kemarin', deputy_name, null, null, null, recorded_at, recorded_by
                FROM delegation WHERE deputy_id = 'hari-ini'
                """);

        assertThat(http.get(Tokens.of(Role.OPERATOR, "besok"), "/api/v1/inbox").status())
                .isEqualTo(403);
        assertThat(http.get(Tokens.of(Role.OPERATOR, "hari-ini"), "/api/v1/inbox").status())
                .isEqualTo(200);
        assertThat(http.get(Tokens.of(Role.OPERATOR, "kemarin"), "/api/v1/inbox").status())
                .isEqualTo(403);
    }

    @Test
    void aDeputysInboxHoldsTheirOwnStepAndTheOneStoodInForOldestFirst() {
        UUID atKadis = id(submit("Rina Marlina"));
        http.awaitInbox(KADIS, atKadis);
        UUID atKabid = id(submit("Rina Wulandari"));
        http.awaitInbox(KADIS, atKabid);
        http.open(KADIS, atKabid);
        http.forward(KADIS, atKabid);
        String kabid = Tokens.of(Role.KABID_TKPBET, "kabid-rangkap");
        appoint("KEPALA_DINAS", "kabid-rangkap", today, today);

        assertThat(http.get(kabid, "/api/v1/inbox?q=rina").body().at("/items").valueStream())
                .extracting(item -> item.at("/applicationId").asString() + item.at("/step").asInt())
                .containsExactly(atKadis + "2", atKabid + "3");
        http.open(kabid, atKadis);
        assertThat(http.forward(kabid, atKadis).text("/result")).isEqualTo("FORWARDED");
        assertThat(http.open(kabid, atKadis).text("/step")).isEqualTo("3");

        String again = "\"instructions\": [\"OPINION\"], \"step\": 2}";
        assertThat(http.act(kabid, atKadis, "forward", "{" + again).text("/result"))
                .isEqualTo("ALREADY_DONE");
        assertThat(
                        http.post(
                                        kabid,
                                        "/api/v1/dispositions/forward",
                                        "{\"applicationIds\": [\"" + atKadis + "\"], " + again)
                                .text("/items/0/result"))
                .isEqualTo("ALREADY_DONE");
        assertThat(
                        http.act(kabid, atKadis, "return", FAULTS.replace("]}", "], \"step\": 2}"))
                                .text("/code"))
                .isEqualTo("ALREADY_HANDLED");
        assertThat(
                        http.act(
                                        kabid,
                                        atKadis,
                                        "reject",
                                        "{\"code\": \"BUKAN_PEGAWAI\", \"step\": 2}")
                                .text("/code"))
                .isEqualTo("ALREADY_HANDLED");
        assertThat(http.open(kabid, atKadis).text("/step")).isEqualTo("3");
    }

    @Test
    void whoStandsInForTwoRanksOnTheSameDayIsListedForAuditors() {
        appoint("KEPALA_DINAS", "rangkap", today, today.plusDays(5));
        appoint("KABID_TKPBET", "rangkap", today.plusDays(5), today.plusDays(9));
        appoint("KASI_PKS", "rangkap", today.plusDays(20), today.plusDays(21));
        appoint("KASI_PKS", "tunggal", today, today.plusDays(9));

        assertThat(
                        http.get(AUDITOR, "/api/v1/delegations?twoRanks=true")
                                .body()
                                .at("/items")
                                .valueStream())
                .extracting(item -> item.at("/rank").asString())
                .containsExactlyInAnyOrder("KEPALA_DINAS", "KABID_TKPBET");
        assertThat(http.get(AUDITOR, "/api/v1/delegations").body().at("/items")).hasSize(4);
    }

    @Test
    void twoDeputiesMayStandInForOneRankButNoneTwiceForTheSameDay() {
        appoint("KASI_PKS", "satu", today, today.plusDays(5));

        assertThat(appoint("KASI_PKS", "dua", today, today.plusDays(5)).status()).isEqualTo(201);
        Answer again = appoint("KASI_PKS", "satu", today.plusDays(5), today.plusDays(6));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/code")).isEqualTo("DELEGATION_OVERLAPS");
    }

    @Test
    void ordersArePagedFromTheNewestWithoutGapsOrRepetition() {
        appoint("KASI_PKS", "satu", today, today);
        jdbc.update(
                """
                INSERT INTO delegation SELECT gen_random_uuid(), step, capacity, order_number, valid_from,
                  valid_until, 'deputi-' || n, deputy_name, null, null, null,
                  recorded_at - (n / 3) * interval '1 second', recorded_by
                FROM delegation, generate_series(1, 60) AS n
                """);

        Answer first = http.get(AUDITOR, "/api/v1/delegations");
        Answer second = http.get(AUDITOR, "/api/v1/delegations?cursor=" + first.text("/next"));

        assertThat(first.body().at("/items")).hasSize(50);
        assertThat(second.body().at("/items")).hasSize(11);
        assertThat(second.body().at("/next").isNull()).isTrue();
        assertThat(
                        Stream.concat(
                                first.body().at("/items").valueStream(),
                                second.body().at("/items").valueStream()))
                .extracting(item -> item.at("/id").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void ordersAreWrittenByAdministratorsAloneAndReadByOfficialsWithoutTheCivilServantsNumber() {
        appoint("KASI_PKS", "satu", today, today);

        assertThat(http.post(KADIS, "/api/v1/delegations", "{}").status()).isEqualTo(403);
        assertThat(http.delete(AUDITOR, "/api/v1/delegations/" + UUID.randomUUID()).status())
                .isEqualTo(403);
        assertThat(http.delete(ADMIN, "/api/v1/delegations/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(http.get(Tokens.of(Role.OPERATOR, "op"), "/api/v1/delegations").status())
                .isEqualTo(403);
        assertThat(http.get(AUDITOR, "/api/v1/delegations").text("/items/0/deputy/nip"))
                .isEqualTo("198001012005011001");
        assertThat(http.get(KADIS, "/api/v1/delegations").text("/items/0/deputy/nip")).isEmpty();
    }

    @Test
    void everyFaultOfAnOrderIsNamedAtOnce() {
        Answer answer =
                http.post(
                        ADMIN,
                        "/api/v1/delegations",
                        """
                        {"rank": "RAJA", "orderNumber": " ", "from": "2026-13-01", "until": "2020-01-01",
                         "deputy": {"id": "admin", "nip": "12"}, "inPlaceOf": {"id": "admin"}}
                        """);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors").valueStream())
                .extracting(
                        fault ->
                                fault.at("/pointer").asString()
                                        + " "
                                        + fault.at("/code").asString())
                .containsExactlyInAnyOrder(
                        "/rank UNKNOWN_RANK",
                        "/capacity REQUIRED",
                        "/orderNumber REQUIRED",
                        "/from NOT_A_DATE",
                        "/until ALREADY_PAST",
                        "/deputy/id YOURSELF",
                        "/deputy/name REQUIRED",
                        "/deputy/nip NOT_A_NIP",
                        "/inPlaceOf/id SAME_PERSON",
                        "/inPlaceOf/name REQUIRED");
    }
}
