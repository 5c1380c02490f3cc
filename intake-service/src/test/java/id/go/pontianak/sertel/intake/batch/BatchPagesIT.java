package id.go.pontianak.sertel.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.intake.Browser;
import id.go.pontianak.sertel.intake.IntakeContext;
import id.go.pontianak.sertel.platform.test.PageUser.Page;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.util.UUID;

@IntakeContext
class BatchPagesIT {

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
        assertThat(page.document().select("#field-letter-number").attr("value"))
                .isEqualTo("800/13/DINKES");
    }

    private static String office() {
        return "kolektif-" + UUID.randomUUID();
    }
}
