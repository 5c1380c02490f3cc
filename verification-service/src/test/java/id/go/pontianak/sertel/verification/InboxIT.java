package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.verification.domain.Dossier;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The verifier's list of what waits. */
class InboxIT extends VerificationTestCase {

    @Test
    void theInboxShowsWhatWaitsWithTheTargetInWorkingTime() {
        Dossier dossier = arrived(dossierOf("Zainal Penanda"));
        String id = dossier.applicationId().toString();

        JsonNode item = inbox("?q=" + id).getFirst();

        assertThat(item.path("applicationId").asString()).isEqualTo(id);
        assertThat(item.path("trackingNumber").asString()).isEqualTo(dossier.trackingNumber());
        assertThat(item.path("applicant").asString()).isEqualTo("Zainal Penanda");
        assertThat(item.path("office").asString()).isEqualTo("Dinas Kesehatan");
        assertThat(item.path("receivedAt").asString()).isEqualTo("2026-11-16T01:00:00Z");
        assertThat(item.path("dueAt").asString()).isEqualTo("2026-11-16T01:15:00Z");
        assertThat(item.path("overdue").asBoolean()).isTrue();
        assertThat(inbox("?q=zain%20kesehatan")).containsExactly(item);
        assertThat(inbox("?q=zain%20pendidikan")).isEmpty();
        assertThat(inbox("?q=" + dossier.trackingNumber().toLowerCase(Locale.ROOT)))
                .containsExactly(item);
        assertThat(inbox("?q=%27%3B--")).isEmpty();
        assertThat(inbox("?overdue=true&q=" + id)).containsExactly(item);
    }

    @Test
    void theInboxIsPagedWithoutRepeatingOrSkipping() {
        var ids = new TreeSet<String>();
        for (int i = 0; i < 53; i++) {
            Dossier dossier = dossierOf("Halaman Panjang");
            ids.add(dossier.applicationId().toString());
            events.say(Said.forwarded(dossier, 4));
        }
        await().atMost(PATIENCE).until(() -> paged("?q=halaman").size() == 53);

        List<String> seen = paged("?q=halaman");

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(seen)).isEqualTo(ids);
        assertThat(inbox("?q=halaman")).hasSize(50);
        assertThat(http.get(verifier, "/api/v1/inbox?cursor=x").status()).isEqualTo(400);
        assertThat(http.get(verifier, "/api/v1/inbox?list=ALL").status()).isEqualTo(400);
    }

    private List<String> paged(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = http.get(verifier, "/api/v1/inbox" + query + cursor).json();
            page.path("items")
                    .valueStream()
                    .forEach(item -> ids.add(item.path("applicationId").asString()));
            cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        return ids;
    }
}
