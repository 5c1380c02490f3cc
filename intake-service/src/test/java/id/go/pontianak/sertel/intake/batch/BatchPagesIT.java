package id.go.pontianak.sertel.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.intake.Browser;
import id.go.pontianak.sertel.intake.IntakeContext;
import id.go.pontianak.sertel.intake.Outage;
import id.go.pontianak.sertel.platform.test.PageUser.Page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Duration;
import java.util.UUID;

@IntakeContext
class BatchPagesIT {

    @Autowired private JdbcTemplate jdbc;
    @LocalServerPort private int port;

    @Test
    void aBatchSentByFormIsShownRowByRowAndIsNobodyElses() {
        Browser office = Browser.ofOffice(port, office());
        assertThat(office.get("/office/batches").text(".empty")).contains("Belum ada");

        Page sent = office.fillIn("/office/batches", new SampleBatch(2).form());

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text(".done")).contains("2 calon pemilik");
        String path = sent.address().getPath();
        Page done =
                await().atMost(Duration.ofSeconds(30))
                        .until(
                                () -> office.get(path),
                                page -> page.text("[role=status]").contains("sudah diproses"));
        assertThat(done.texts("td .badge")).containsExactly("Diajukan", "Diajukan");
        assertThat(done.document().select("[hx-trigger]")).isEmpty();
        assertThat(office.get("/office/batches").document().select("tbody tr")).hasSize(1);
        assertThat(Browser.ofOffice(port, office()).get(path).status()).isEqualTo(404);
    }

    @Test
    void everyFaultOfEveryRowIsToldAndWhatWasTypedStays() {
        Browser office = Browser.ofOffice(port, office());
        var batch = new SampleBatch(2);
        batch.replace(2, batch.nik(2), "12").replace(1, "ktp/1.jpg", "lain.jpg");

        Page page = office.fillIn("/office/batches", batch.form());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts("#faults li"))
                .anySatisfy(text -> assertThat(text).contains("Baris 2, NIK: ", "16 angka"))
                .anySatisfy(text -> assertThat(text).contains("Baris 1, Fotokopi KTP: "));
        assertThat(page.document().select("#faults a").eachAttr("href"))
                .containsOnly("#field-applicants");
        assertThat(page.text("#field-applicants-fault"))
                .contains("Baris 2, NIK: ", "Baris 1, Fotokopi KTP: ");
        assertThat(page.document().select("#field-applicants").attr("aria-describedby"))
                .isEqualTo("field-applicants-help field-applicants-fault");
        assertThat(page.document().select("#field-letter-number").attr("value"))
                .isEqualTo("800/13/DINKES");
    }

    @Test
    void olderBatchesStandOnTheNextPage() {
        String name = office();
        Browser office = Browser.ofOffice(port, name);
        jdbc.update(
                "INSERT INTO batch (batch_id, office_id, sender, document_ids, pending, created_at)"
                    + " SELECT gen_random_uuid(), ?, '{}', '{}', 0, now() - n * interval '1 minute'"
                    + " FROM generate_series(1, 51) n",
                name);

        Page first = office.get("/office/batches");
        Page second = office.get(first.document().select("[rel=next]").attr("href"));

        assertThat(first.document().select("tbody tr")).hasSize(50);
        assertThat(second.document().select("tbody tr")).hasSize(1);
        assertThat(second.document().select("[rel=next]")).isEmpty();
    }

    @Test
    void whatWasWrittenStaysThoughTheDatabaseGoesAwayMeanwhile() {
        Browser office = Browser.ofOffice(port, office());
        office.fillIn("/office/batches", new SampleBatch(1).form());

        Page page;
        try (var _ = Outage.afterRows(jdbc, "batch", 1)) {
            // The form is asked for first, and the one batch with it.
            page = office.fillIn("/office/batches", new SampleBatch(1).form());
        }

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.document().select("#field-letter-number").attr("value"))
                .isEqualTo("800/13/DINKES");
        assertThat(page.text("main")).doesNotContain("Belum ada pengajuan kolektif");
    }

    private static String office() {
        return "kolektif-" + UUID.randomUUID();
    }
}
