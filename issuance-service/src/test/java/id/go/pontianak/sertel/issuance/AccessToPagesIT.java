package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class AccessToPagesIT extends IssuanceTestCase {

    private static final List<Role> ALL =
            List.of(
                    Role.KEPALA_DINAS,
                    Role.KABID_TKPBET,
                    Role.KASI_PKS,
                    Role.VERIFIKATOR,
                    Role.ADMINISTRATOR,
                    Role.OPERATOR,
                    Role.AUDITOR,
                    Role.OFFICE);

    @Test
    void everyPageIsForItsRolesAlone() {
        UUID id = arrived(Cases.withSerial("1101"));
        String base = "/issuances/" + id;
        List<String> verifiersOnly =
                List.of(
                        base,
                        base + "/ceremony",
                        base + "/ceremony/owner",
                        base + "/ceremony/wait",
                        base + "/ceremony/progress",
                        "/calendar",
                        "/calendar/today");
        List<Role> readers = List.of(Role.VERIFIKATOR, Role.KEPALA_DINAS, Role.AUDITOR);
        List<String> wrong = new ArrayList<>();
        for (Role role : ALL) {
            PageUser user = official(role, "akses-" + role);
            verifiersOnly.forEach(
                    path -> check(wrong, user, path, role == Role.VERIFIKATOR ? 200 : 403));
            for (String path : List.of("/", "/register", "/register.csv")) {
                check(wrong, user, path, readers.contains(role) ? 200 : 403);
            }
            // Seen before it was handed over, the receipt is nobody's.
            check(wrong, user, base + "/receipt", role == Role.VERIFIKATOR ? 404 : 403);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNoVerifierChangesNothing() {
        UUID id = arrived(Cases.withSerial("1102"));
        PageUser auditor = official(Role.AUDITOR, "akses-pemeriksa");
        auditor.get("/register");
        List<Integer> answers = new ArrayList<>();
        for (String action :
                List.of(
                        "invitation",
                        "absence",
                        "reject",
                        "collection-link",
                        "recheck",
                        "delivery",
                        "ceremony",
                        "ceremony/link")) {
            auditor.get("/register");
            answers.add(auditor.post("/issuances/" + id + "/" + action, Map.of()).status());
        }

        assertThat(answers).hasSize(8).containsOnly(403);
        assertThat(auditor.post("/search", Map.of("q", "x")).status()).isEqualTo(403);
        assertThat(state(id)).isEqualTo("AWAITING_INVITATION");
    }

    @Test
    void aCaseThatIsNotKnownHereIsAnsweredLikeOneThatDoesNotExist() {
        PageUser verifier = verifier();

        Page unknown = verifier.get("/issuances/" + UUID.randomUUID());

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("h1")).isEqualTo("Tidak ditemukan");
        assertThat(verifier.get("/issuances/x").status()).isEqualTo(404);
    }

    @Test
    void nobodyActsOnTheirOwnApplicationByPageEither() {
        UUID id = arrived(Cases.withSerial("1103"));
        PageUser owner =
                PageUser.official(
                        service(""), Role.VERIFIKATOR, "verifikator", "198001012005011001");

        Page page = owner.get("/issuances/" + id);
        Page refused = owner.post("/issuances/" + id + "/invitation", Map.of("at", "x"));

        assertThat(page.text("#own")).contains("atas nama Anda sendiri");
        assertThat(page.document().select("form[action*=/issuances/]")).isEmpty();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("h1")).contains("verifikator lain");
        assertThat(state(id)).isEqualTo("AWAITING_INVITATION");
    }

    @Test
    void withoutTheHiddenFieldNothingIsDone() {
        UUID id = arrived(Cases.withSerial("1104"));
        PageUser verifier = verifier();
        verifier.get("/");

        Page forged =
                verifier.postAsIs(
                        "/issuances/" + id + "/invitation",
                        List.of(Map.entry("at", freeSlot().toString())));

        assertThat(forged.status()).isEqualTo(403);
        assertThat(state(id)).isEqualTo("AWAITING_INVITATION");
    }

    private static void check(List<String> wrong, PageUser user, String path, int expected) {
        int status = user.get(path).status();
        if (status != expected) {
            wrong.add(path + " answered " + status + " instead of " + expected);
        }
    }
}
