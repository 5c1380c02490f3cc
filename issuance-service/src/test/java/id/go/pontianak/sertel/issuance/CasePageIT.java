package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class CasePageIT extends IssuanceTestCase {

    @Test
    void anOwnerIsInvitedMissedTwiceAndRefusedByPagesAlone() {
        UUID id = arrived(Cases.withSerial("1301"));
        PageUser verifier = verifier();
        Page first = verifier.get("/issuances/" + id);
        assertThat(first.text("#owner")).isEqualTo("Budi Santoso");
        assertThat(first.text("h1")).contains("Belum diundang");

        Page missing = verifier.post("/issuances/" + id + "/invitation", Map.of("round", "0"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.document().select("#faults a[href=#field-at]")).hasSize(1);
        assertThat(missing.text("#at-fault")).isEqualTo("wajib diisi");

        Page invited = chosen(verifier, id, missing);
        assertThat(invited.status()).isEqualTo(200);
        assertThat(invited.address()).hasPath("/issuances/" + id);
        assertThat(invited.text(".done")).isEqualTo("Undangan dikirim kepada pemilik.");
        assertThat(invited.text("#appointment")).contains("WIB");
        assertThat(chosen(verifier, id, missing).text(".done")).contains("tidak ada yang berubah");
        missed(id, 1);
        Page absent = verifier.post("/issuances/" + id + "/absence", Map.of());
        assertThat(absent.text("h1")).contains("Tidak hadir 1 kali");
        assertThat(absent.document().select("form[action$=/reject]")).isEmpty();
        chosen(verifier, id, absent);
        missed(id, 2);
        Page twice = verifier.post("/issuances/" + id + "/absence", Map.of());
        assertThat(twice.text("h1")).contains("Tidak hadir 2 kali");
        var refusal = twice.document().select("form[action$=/reject]");
        assertThat(refusal.attr("data-draft")).isEqualTo("issuance-reject-" + id + "-2");
        assertThat(refusal.select("#field-confirmed[data-anew]")).hasSize(1);

        Page faulty = verifier.post("/issuances/" + id + "/reject", Map.of("code", "LAINNYA"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.text("#note-fault")).isEqualTo("wajib diisi");
        assertThat(faulty.text("#confirmed-fault")).isEqualTo("Centang bila Anda yakin.");
        assertThat(faulty.document().select("option[value=LAINNYA][selected]")).hasSize(1);
        Page refused =
                verifier.post(
                        "/issuances/" + id + "/reject",
                        Map.of("code", "TIDAK_HADIR", "note", "no", "confirmed", "true"));
        assertThat(refused.text("h1")).contains("Ditolak");
        assertThat(refused.texts("[aria-labelledby=ending-title] dd"))
                .containsExactly("no", "Nama verifikator");
        assertThat(refused.document().select("main form")).isEmpty();
    }

    @Test
    void aFormThatIsLoadedAgainLeadsBackToItsCase() {
        UUID id = arrived(Cases.withSerial("1304"));
        String base = "/issuances/" + id;
        PageUser verifier = verifier();
        for (String form :
                List.of(
                        "/invitation",
                        "/absence",
                        "/reject",
                        "/recheck",
                        "/delivery",
                        "/collection-link")) {
            Page english = verifier.get(base + form + "?lang=en");
            assertThat(english.status()).as(form).isEqualTo(200);
            assertThat(english.address()).as(form).hasPath(base);
            assertThat(english.text("#owner-title")).isEqualTo("Certificate owner");
        }
        invited(id);
        assertThat(verifier.get(base + "/ceremony/link?lang=en").address())
                .hasPath(base + "/ceremony");
        assertThat(verifier.get("/search?lang=en").address()).hasPath("/");
    }

    @Test
    void whoComesSecondIsToldOnTheCaseItselfWhoWasFirst() {
        UUID id = arrived(Cases.withSerial("1302"));
        PageUser second = official(Role.VERIFIKATOR, "verifikator2");
        second.get("/issuances/" + id);
        invited(id);

        Page told =
                second.post(
                        "/issuances/" + id + "/invitation",
                        Map.of("round", "0", "at", freeSlots().getLast().toString()));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text("#problem"))
                .startsWith("Sudah ditindaklanjuti oleh Nama verifikator pada");
        assertThat(told.text("h1")).contains("Menunggu pemilik");
    }

    @Test
    void aCertificateThatDoesNotMatchIsShownPointByPointAndCannotBeHandedOver() {
        UUID id = arrived(Cases.withSerial("9004"));
        afterCeremony(id);
        awaitState(id, "MISMATCHED");
        PageUser verifier = verifier();

        Page page = verifier.get("/issuances/" + id);

        assertThat(page.document().select("#checks tbody tr")).hasSize(10);
        List<String> failed = page.document().select("#checks tr:has(.badge-late) th").eachText();
        assertThat(failed).containsExactly("Nama pemilik");
        assertThat(page.text("#checks tr:has(.badge-late)")).contains("Budi Santoso", "✗");
        assertThat(page.text("#mismatch"))
                .contains("tidak boleh diserahkan", "BSrE ditanya lagi paling lambat");
        assertThat(page.document().select("form[action$=/delivery]")).isEmpty();
        assertThat(page.document().select("form[action$=/recheck]")).hasSize(1);
        Page forced =
                verifier.post(
                        "/issuances/" + id + "/delivery",
                        Map.of("receivedBy", "Budi Santoso", "identityDocument", "KTP"));
        assertThat(forced.status()).isEqualTo(409);
        assertThat(forced.text("#problem")).contains("tidak boleh diserahkan");
        assertThat(verifier.post("/issuances/" + id + "/recheck", Map.of()).text(".done"))
                .contains("BSrE sedang ditanya");
    }

    @Test
    void theCalendarShowsWhoComesWhereRoomIsLeftAndTheListOfTheDay() {
        DossierVerified verified = Cases.withSerial("1303", "Ratna Dewi");
        UUID id = arrived(verified);
        invited(id);
        PageUser verifier = verifier();

        List<Page> weeks =
                List.of(
                        verifier.get("/calendar"),
                        verifier.get("/calendar?week=next"),
                        verifier.get("/calendar?week=later"));

        assertThat(weeks).allMatch(page -> page.status() == 200);
        assertThat(weeks)
                .filteredOn(page -> page.text("main").contains("Ratna Dewi"))
                .hasSize(1)
                .allMatch(
                        page -> !page.document().select("a[href=/issuances/" + id + "]").isEmpty());
        assertThat(weeks).anyMatch(page -> page.text("main").contains("2 tempat kosong"));
        assertThat(weeks)
                .flatMap(page -> page.document().select("main details"))
                .allMatch(
                        day ->
                                day.select("a").isEmpty()
                                        ? day.select("tbody tr").size() <= 4
                                        : day.hasAttr("open"))
                .anyMatch(day -> !day.hasAttr("open"));
        OwnerInvited invited = mesh.heard(OwnerInvited.class, id, 1).getLast();
        MovableTime.moveOn(Duration.between(Instant.now(), invited.getAt()));
        assertThat(verifier.get("/calendar/today").text("tbody"))
                .contains("Ratna Dewi", verified.getTrackingNumber());
    }

    private static Page chosen(PageUser verifier, UUID id, Page page) {
        var form = page.document().select("form[action$=/invitation]");
        String at = form.select("select[name=at] option").get(1).attr("value");
        return verifier.post(
                "/issuances/" + id + "/invitation",
                Map.of("at", at, "round", form.select("input[name=round]").attr("value")));
    }

    /** The appointment is over. */
    private void missed(UUID id, int invitation) {
        Instant at = mesh.heard(OwnerInvited.class, id, invitation).getLast().getAt();
        MovableTime.moveOn(Duration.between(Instant.now(), at).plus(Duration.ofMinutes(45)));
    }
}
