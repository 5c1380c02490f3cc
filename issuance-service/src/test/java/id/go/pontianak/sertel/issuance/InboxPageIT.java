package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

class InboxPageIT extends IssuanceTestCase {

    @Test
    void whatIsLookedForStaysOutOfTheAddressUntilItIsCleared() {
        String name = "Wulan " + UUID.randomUUID();
        UUID id = arrived(Cases.withSerial("1201", name));
        arrived(Cases.withSerial("1202", "Joko Susilo"));
        PageUser verifier = verifier();
        verifier.get("/");

        Page found = verifier.post("/search", Map.of("q", name.toUpperCase(Locale.ROOT)));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.address()).hasPath("/").hasNoQuery();
        assertThat(found.text("tbody")).contains(name).doesNotContain("Joko");
        assertThat(found.document().select("a[href=/issuances/" + id + "]")).hasSize(1);
        Page invited = verifier.get("/?view=INVITED");
        assertThat(invited.text(".empty")).contains("TTE");
        assertThat(invited.document().select("form[action$=/search] input[name=view]"))
                .hasSize(2)
                .allMatch(view -> view.attr("value").equals("INVITED"));
        Page again = verifier.post("/search", Map.of("q", name + "\0", "view", "INVITED"));
        assertThat(again.address()).hasQuery("view=INVITED");
        assertThat(again.document().select("#q").attr("value")).isEqualTo(name);
        assertThat(web.getAs(Role.VERIFIKATOR, service("/api/v1/inbox?q=%00")).status())
                .isEqualTo(200);
        Page all = verifier.post("/search", Map.of("q", ""));
        assertThat(all.document().select("#q").attr("value")).isEmpty();
        assertThat(all.text("main")).doesNotContain("Hasil pencarian");
    }

    @Test
    void eachListHoldsWhatItSaysWithTheTargetInWords() {
        UUID id = arrived(Cases.withSerial("1203"));
        PageUser verifier = verifier();
        assertThat(row(verifier, "AWAITING_INVITATION", id)).contains("Belum diundang", "kerja");
        assertThat(row(verifier, "INVITED", id)).isEmpty();

        invited(id);

        assertThat(row(verifier, "INVITED", id))
                .contains("Menunggu pemilik", "Janji temu", "Mulai dihitung");
        MovableTime.moveOn(
                Duration.between(
                                Instant.now(),
                                mesh.heard(OwnerInvited.class, id, 1).getLast().getAt())
                        .plus(Duration.ofMinutes(45)));
        assertThat(row(verifier, "OVERDUE", id)).contains("Lewat", "menit kerja");
        act(id, "/absence", "");
        assertThat(row(verifier, "ABSENT", id)).contains("Tidak hadir 1 kali");
    }

    @Test
    void aCertificateWhoseLinkExpiredIsToldApart() {
        DossierVerified verified = Cases.withSerial("1204");
        UUID id = arrived(verified);
        afterCeremony(id);
        awaitState(id, "READY");
        PageUser verifier = verifier();
        assertThat(row(verifier, "READY", id)).contains("Siap diserahkan");

        MovableTime.moveOn(Duration.ofDays(8));

        assertThat(row(verifier, "READY", id)).isEmpty();
        assertThat(row(verifier, "UNCOLLECTED", id)).contains("Belum diambil");
    }

    @Test
    void countsComeWhileThePageIsLookedAt() throws Exception {
        arrived(Cases.withSerial("1205"));
        PageUser verifier = verifier();
        Page page = verifier.get("/");
        assertThat(page.document().select("[sse-swap=count-AWAITING_INVITATION] > .badge"))
                .hasSize(1);

        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                verifier.stream("/live").body(), StandardCharsets.UTF_8))) {
            List<String> told =
                    lines.lines()
                            .dropWhile(
                                    line ->
                                            !line.replace(" ", "")
                                                    .equals("event:count-AWAITING_INVITATION"))
                            .limit(2)
                            .toList();
            assertThat(told.getLast())
                    .matches("data: ?<span class=\"badge numbers badge-muted\">[1-9][0-9]*</span>");
        }
    }

    @Test
    void whoOnlyReadsTheRegisterIsLedThere() {
        assertThat(official(Role.AUDITOR, "pemeriksa").get("/").address()).hasPath("/register");
    }

    @Test
    void thePageSpeaksEnglishToThoseWhoAskForIt() {
        assertThat(verifier().get("/?lang=en").text("h1")).isEqualTo("Inbox of steps 6 and 7");
    }

    private static String row(PageUser verifier, String view, UUID id) {
        String path = "/?view=" + view;
        while (!path.isEmpty()) {
            Page page = verifier.get(path);
            String row = page.text("tr:has(a[href=/issuances/" + id + "])");
            if (!row.isEmpty()) {
                return row;
            }
            var next = page.document().selectFirst("a[rel=next]");
            path = next == null ? "" : next.attr("href");
        }
        return "";
    }
}
