package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may see and do what on the pages. */
class PageAccessIT extends DispositionTestCase {

    private static final String APPLICANTS_NIP = "199002452015012001";
    private static final List<Role> ROLES =
            List.of(
                    Role.KEPALA_DINAS,
                    Role.KABID_TKPBET,
                    Role.KASI_PKS,
                    Role.VERIFIKATOR,
                    Role.ADMINISTRATOR,
                    Role.OPERATOR,
                    Role.AUDITOR,
                    Role.OFFICE);

    private static final Map<Role, PageUser> USERS = new EnumMap<>(Role.class);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Pontianak"));
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void aCaseOfStepTwo() {
        id = id(submit("Siapa Saja"));
        http.awaitInbox(KADIS, id);
    }

    @AfterEach
    void forgetTheOrders() {
        jdbc.update("DELETE FROM delegation");
    }

    // KEPALA_DINAS, KABID_TKPBET, KASI_PKS, VERIFIKATOR, ADMINISTRATOR, OPERATOR, AUDITOR, OFFICE
    @ParameterizedTest(name = "GET {0}")
    @CsvSource({
        "/,                    200 200 200 403 403 403 403 403",
        "/bulk/results,        200 200 200 403 403 403 403 403",
        "/cases/{id},          200 404 404 403 403 403 403 403",
        "/cases/{id}/return,   200 404 404 403 403 403 403 403",
        "/cases/{id}/reject,   200 404 404 403 403 403 403 403",
        "/cases/{id}/sheet.pdf,200 404 404 403 403 403 403 403",
        "/cases/{id}/documents/x/pages/1, 404 404 404 403 403 403 403 403",
        "/cases/00000000-0000-7000-8000-000000000000, 404 404 404 403 403 403 403 403",
        "/delegations,         200 200 200 200 200 403 200 403"
    })
    void eachPageIsForThoseAloneWhomItIsFor(String path, String statuses) {
        assertThat(
                        ROLES.stream()
                                .map(role -> user(role).get(path.replace("{id}", id.toString())))
                                .map(Page::status))
                .isEqualTo(Arrays.stream(statuses.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest(name = "POST {0}")
    @CsvSource({
        "/search,                200 200 200 403 403 403 403 403",
        "/bulk,                  200 200 200 403 403 403 403 403",
        "/bulk/forward,          200 200 200 403 403 403 403 403",
        "/cases/{id}/recall,     409 404 404 403 403 403 403 403",
        "/delegations,           403 403 403 403 422 403 403 403",
        "/delegations/{id}/end,  403 403 403 403 404 403 403 403"
    })
    void eachFormIsForThoseAloneWhomItIsFor(String path, String statuses) {
        assertThat(
                        ROLES.stream()
                                .map(
                                        role -> {
                                            PageUser user = user(role);
                                            // Any page has the field against forgery.
                                            user.get("/");
                                            return user.post(
                                                    path.replace("{id}", id.toString()), Map.of());
                                        })
                                .map(Page::status))
                .isEqualTo(Arrays.stream(statuses.split(" ")).map(Integer::valueOf).toList());
    }

    @Test
    void nobodySeesTheirOwnApplicationAndTheAdministratorSeesThatItWaits() {
        PageUser own =
                PageUser.official(base(), Role.KEPALA_DINAS, "kadis-pemohon", APPLICANTS_NIP);

        Page refused = own.get("/cases/" + id);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("h1")).startsWith("Ini permohonan Anda sendiri");
        Page orders = user(Role.ADMINISTRATOR).get("/delegations");
        assertThat(orders.text("section[aria-labelledby=waiting]"))
                .contains("TTE-", "Kepala Dinas")
                .doesNotContain("Siapa Saja");
    }

    @Test
    void aDeputyActsByTheOrderThatTheAdministratorRecordsAndEnds() {
        PageUser admin = user(Role.ADMINISTRATOR);
        PageUser deputy =
                PageUser.with(
                        base(),
                        Map.of(
                                "sub", "5d9a0c1e",
                                "preferred_username", "kabid.plh",
                                "name", "Nama kabid-plh",
                                "roles", List.of("KABID_TKPBET")));
        admin.get("/delegations");
        Map<String, String> order =
                Map.of(
                        "rank", "KEPALA_DINAS",
                        "capacity", "PLH",
                        "orderNumber", "800/77/2026",
                        "from", today.toString(),
                        "until", today.toString(),
                        "deputyLogin", "Kabid.PLH",
                        "deputyName", "Nama kabid-plh",
                        "deputyNip", "197501012000031002",
                        "holderLogin", "kadis",
                        "holderName", "Nama kadis");

        Page recorded = admin.post("/delegations", order);
        assertThat(recorded.text(".done")).isEqualTo("Penunjukan sudah dicatat.");
        assertThat(recorded.text("section[aria-labelledby=orders] tbody tr"))
                .contains("Plh. Kepala Dinas", "Berlaku", "NIP 1975")
                .contains("Belum ada yang masuk sebagai kabid.plh");
        assertThat(deputy.get("/cases/" + id).status()).isEqualTo(200);
        assertThat(admin.get("/delegations").text("section[aria-labelledby=orders] tbody tr"))
                .contains("Plh. Kepala Dinas", "Berlaku")
                .doesNotContain("Belum ada yang masuk");
        Page again = admin.post("/delegations", order);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.document().select("#field-orderNumber").attr("value"))
                .isEqualTo("800/77/2026");
        assertThat(user(Role.AUDITOR).get("/delegations?twoRanks=true").status()).isEqualTo(200);
        assertThat(user(Role.KASI_PKS).get("/delegations").text("tbody tr"))
                .contains("Plh. Kepala Dinas")
                .doesNotContain("NIP");

        Page dossier = deputy.get("/cases/" + id);
        assertThat(dossier.text("main")).contains("Plh. Kepala Dinas", "800/77/2026");
        assertThat(deputy.get("/?tab=waiting").texts("tbody[data-list] tr"))
                .anySatisfy(row -> assertThat(row).contains("Siapa Saja", "Kepala Dinas"));

        admin.get("/delegations");
        String end =
                admin.get("/delegations").document().select("form[action$=/end]").attr("action");
        assertThat(admin.post(end, Map.of()).text("section[aria-labelledby=orders] tbody tr"))
                .contains("Diakhiri");
        assertThat(deputy.get("/cases/" + id).status()).isEqualTo(404);
    }

    @Test
    void everyFaultOfAnOrderIsBesideItsField() {
        PageUser admin = PageUser.official(base(), Role.ADMINISTRATOR, "admin");
        admin.get("/delegations?lang=en");

        Page faulty = admin.post("/delegations", Map.of("deputyNip", "12", "holderLogin", "kadis"));

        assertThat(faulty.status()).isEqualTo(422);
        List<String> links = faulty.document().select("#faults a").eachAttr("href");
        assertThat(links)
                .contains("#field-rank", "#field-deputy-nip", "#field-inPlaceOf-name")
                .allSatisfy(link -> assertThat(faulty.document().select(link)).hasSize(1));
        assertThat(faulty.text("#field-deputy-nip-fault")).isEqualTo("a NIP has 18 digits");
        assertThat(faulty.text("h1")).isEqualTo("Deputies (Plh and Plt)");
    }

    /** Logged in once for all of these tests. */
    private PageUser user(Role role) {
        return USERS.computeIfAbsent(
                role,
                _ ->
                        role == Role.OFFICE
                                ? PageUser.office(base(), role, "dinkes")
                                : PageUser.official(base(), role, "seseorang"));
    }
}
