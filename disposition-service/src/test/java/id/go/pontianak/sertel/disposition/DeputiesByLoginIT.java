package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.Http.Answer;
import id.go.pontianak.sertel.disposition.delegation.NeedsDeputyQuery;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders that name a deputy by the name of a login whose owner is not known yet. */
class DeputiesByLoginIT extends DispositionTestCase {

    @Autowired private NeedsDeputyQuery needsDeputy;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Pontianak"));

    @AfterEach
    void forgetTheOrders() {
        jdbc.update("DELETE FROM delegation");
    }

    @Test
    void anOrderWaitsForALoginButNeverForThatOfWhoRecordedIt() {
        String admin = Tokens.of(Role.ADMINISTRATOR, "4f2a");
        assertThat(appoint(admin, "KEPALA_DINAS", "Admin.Empat").status()).isEqualTo(201);
        assertThat(appoint(ADMIN, "KASI_PKS", "Admin.Empat").text("/deputy/login"))
                .isEqualTo("admin.empat");

        person("4f2a", "admin.empat", Role.ADMINISTRATOR).get("/delegations");

        assertThat(
                        jdbc.queryForList(
                                "SELECT deputy_id FROM delegation ORDER BY step", String.class))
                .containsExactly("login:admin.empat", "4f2a");
        Answer orders = http.get(ADMIN, "/api/v1/delegations");
        assertThat(orders.body().toString()).doesNotContain("login:");
        assertThat(orders.text("/items/0/deputy/id")).isEqualTo("4f2a");
        assertThat(orders.text("/items/0/deputy/login")).isEmpty();
        assertThat(orders.text("/items/1/deputy/id")).isEmpty();
        assertThat(orders.text("/items/1/deputy/login")).isEqualTo("admin.empat");
        assertThat(orders.text("/items/1/inPlaceOf/login")).isEqualTo("kadis.lama");
        UUID id = arrived("Nana Supriatna");
        assertThat(http.open(admin, id).status()).isEqualTo(404);
    }

    @Test
    void aCaseNeedsADeputyUntilTheOneNamedHasLoggedIn() {
        UUID id = arrived("Kadis Menunggu");
        http.open(Tokens.of(Role.KEPALA_DINAS, "kadis-pemohon", "199002452015012001"), id);
        String number = http.inbox(KADIS, id).get(0).at("/trackingNumber").asString();
        long needing = needsDeputy.count(today);

        appoint(ADMIN, "KEPALA_DINAS", "Plh.Baru");

        assertThat(needing()).contains(number);
        assertThat(needsDeputy.count(today)).isEqualTo(needing);
        person("8d21", "plh.baru", Role.KASI_PKS).get("/");
        assertThat(needing()).doesNotContain(number);
        assertThat(needsDeputy.count(today)).isLessThan(needing);
    }

    @Test
    void nobodyNamesThemselvesByALoginThatWasNotNoted() {
        PageUser admin = person("91c0", "admin.lama", Role.ADMINISTRATOR);
        admin.get("/delegations");
        // As for who has been logged in since before logins were noted.
        jdbc.update("DELETE FROM known_login WHERE login = 'admin.lama'");

        Page refused =
                admin.post(
                        "/delegations",
                        Map.of(
                                "rank", "KEPALA_DINAS",
                                "capacity", "PLH",
                                "orderNumber", "800/78/2026",
                                "from", today.toString(),
                                "until", today.toString(),
                                "deputyLogin", "Admin.Lama",
                                "deputyName", "Nama admin"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field-deputy-id-fault"))
                .isEqualTo("tidak dapat menunjuk diri sendiri");
    }

    @Test
    void whatStandsForALoginThatIsNotKnownIsNobodysId() {
        Answer answer =
                http.post(
                        ADMIN,
                        "/api/v1/delegations",
                        """
                        {"rank": "KASI_PKS", "capacity": "PLH", "orderNumber": "1", "from": "%1$s", "until": "%1$s",
                         "deputy": {"id": " login:admin", "name": "A"}, "inPlaceOf": {"id": "login:kasi", "name": "B"}}
                        """
                                .formatted(today));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors").valueStream())
                .extracting(
                        fault ->
                                fault.at("/pointer").asString()
                                        + " "
                                        + fault.at("/code").asString())
                .containsExactly("/deputy/id NOT_A_SUBJECT", "/inPlaceOf/id NOT_A_SUBJECT");
    }

    private String needing() {
        return http.get(ADMIN, "/api/v1/needs-deputy").body().toString();
    }

    private Answer appoint(String token, String rank, String login) {
        return http.post(
                token,
                "/api/v1/delegations",
                """
                {"rank": "%1$s", "capacity": "PLH", "orderNumber": "1", "from": "%2$s", "until": "%2$s",
                 "deputy": {"login": "%3$s", "name": "A"}, "inPlaceOf": {"login": "Kadis.Lama", "name": "B"}}
                """
                        .formatted(rank, today, login));
    }

    private PageUser person(String subject, String login, Role role) {
        return PageUser.with(
                base(),
                Map.of(
                        "sub",
                        subject,
                        "preferred_username",
                        login,
                        "name",
                        "Nama " + login,
                        "roles",
                        List.of(role.name())));
    }
}
