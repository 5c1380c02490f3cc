package id.go.pontianak.sertel.disposition;

import static id.go.pontianak.sertel.disposition.PageForms.post;
import static id.go.pontianak.sertel.disposition.PageForms.rows;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The inbox, by forms alone. */
class InboxPagesIT extends DispositionTestCase {

    private PageUser kadis = PageUser.anybody("http://127.0.0.1");

    @BeforeEach
    void logIn() {
        kadis = PageUser.official(base(), Role.KEPALA_DINAS, "kadis");
    }

    @Test
    void severalAreForwardedExactlyAsTheyAreListed() {
        UUID first = arrived("Massal Satu");
        UUID second = arrived("Massal Dua");
        UUID unread = arrived("Massal Tiga");
        kadis.get("/cases/" + first);
        kadis.get("/cases/" + second);
        Page inbox = kadis.get("/");
        assertThat(inbox.document().select("input[value='2:" + unread + "']")).isEmpty();
        assertThat(inbox.document().select("input[value='2:" + first + "']")).hasSize(1);

        Page listed =
                post(kadis, "/bulk", "case=2:" + first, "case=2:" + second, "case=2:" + unread);
        assertThat(listed.document().select("form input[name=case]").eachAttr("value"))
                .containsExactlyInAnyOrder("2:" + first, "2:" + second);
        assertThat(listed.text(".notice-warn")).startsWith("1 berkas");
        Page nothingAsked = post(kadis, "/bulk/forward", "case=2:" + first, "case=2:" + second);
        assertThat(nothingAsked.status()).isEqualTo(422);
        http.forward(KADIS, second);

        Page results =
                post(
                        kadis,
                        "/bulk/forward",
                        "case=2:" + first,
                        "case=2:" + second,
                        "instructions=PROCESS_FURTHER");
        assertThat(results.texts("tbody td"))
                .anyMatch(text -> text.equals("Diteruskan"))
                .hasSize(2);
        assertThat(rows(kadis.get("/"))).doesNotContain("Massal Satu", "Massal Dua");
        assertThat(kadis.get("/bulk/results").texts("tbody td")).hasSize(2);
        PageUser other = PageUser.official(base(), Role.KABID_TKPBET, "kabid");
        assertThat(other.get("/bulk/results").address().getPath()).isEqualTo("/");
        assertThat(post(kadis, "/bulk").text(".notice-warn")).startsWith("Belum ada");
        assertThat(post(kadis, "/bulk", "case=nonsense").status()).isEqualTo(400);
    }

    @Test
    void whatIsSearchedForStaysOutOfTheAddress() {
        arrived("Zainal Abidin");
        arrived("Wulan Guritno");
        kadis.get("/");

        Page found =
                kadis.post("/search", Map.of("text", "zainal", "sort", "target", "tab", "new"));

        assertThat(found.address()).hasPath("/").hasParameter("tab", "new");
        assertThat(found.address().toString()).doesNotContain("zainal");
        assertThat(rows(found)).contains("Zainal Abidin").doesNotContain("Wulan Guritno");
        assertThat(rows(kadis.get("/"))).doesNotContain("Wulan Guritno");
        Page none = kadis.post("/search", Map.of("text", "tidak-ada", "office", "Dinas Lain"));
        assertThat(none.text("#office option[selected]")).isEqualTo("Dinas Lain");
        assertThat(none.text(".empty")).isEqualTo("Tidak ada berkas yang cocok dengan pencarian.");
        assertThat(rows(kadis.post("/search", Map.of()))).contains("Wulan Guritno");
    }

    @Test
    void theCountsOfOpenPagesFollowTheInbox() throws Exception {
        arrived("Hitung Dulu");
        kadis.get("/");
        List<String> heard = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        var answer = kadis.stream("/live");
        try (var lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            while (heard.size() < 6) {
                String line = lines.readLine();
                if (line.startsWith("event:")) {
                    heard.add(line.substring("event:".length()).strip());
                } else if (line.startsWith("data:")) {
                    shown.add(line.substring("data:".length()));
                }
            }
        }

        assertThat(shown).allMatch(count -> count.startsWith("<span class=\"badge numbers badge-"));
        assertThat(heard)
                .containsExactlyInAnyOrder(
                        "count-all",
                        "count-new",
                        "count-waiting",
                        "count-overdue",
                        "count-returned",
                        "count-sent");
    }
}
