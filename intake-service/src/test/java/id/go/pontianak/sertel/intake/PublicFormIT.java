package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.PageUser.Page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** From the form that anybody may fill in to an application, or to nothing. */
@IntakeContext
class PublicFormIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;

    @Value("${sertel.documents.folder}")
    private Path documents;

    @LocalServerPort private int port;

    @Test
    void whatIsFilledInBecomesAnApplicationOnceItsMailboxHasConfirmedIt() {
        try (var mesh = new EventsOnKafka(codec)) {
            var form = new FilledForm();

            Page sent = browser().send("/apply", form);
            String path = Post.confirmation(form.mailbox());
            UUID draft = draft(form);
            long told = count("SELECT count(*) FROM application WHERE application_id = ?", draft);
            Page asked = browser().get(path);
            Page confirmed = browser().press(path);

            assertThat(sent.status()).isEqualTo(200);
            assertThat(sent.address().getPath()).isEqualTo("/apply/sent");
            assertThat(sent.body()).contains("belum diajukan").doesNotContain("rangga");
            assertThat(told).isZero();
            assertThat(asked.status()).isEqualTo(200);
            assertThat(asked.text("main"))
                    .contains(
                            "Halo Rangga,",
                            "Rangga Puspawarna",
                            "Pengadministrasi",
                            "Kecamatan Pontianak Kota",
                            "800/13/BKD",
                            "Fotokopi KTP",
                            "••••7890")
                    .doesNotContain("3456");
            assertThat(asked.texts("dt")).contains("Nama sesuai KTP").doesNotContain("NIK");
            assertThat(confirmed.status()).isEqualTo(200);
            assertThat(confirmed.address().getPath()).startsWith("/track/");
            assertThat(confirmed.text("main")).contains("Diajukan").contains("Kepala Dinas");
            ApplicationSubmitted said = mesh.heard(ApplicationSubmitted.class, draft, 1).getFirst();
            assertThat(said.getOfficeId()).isNull();
            assertThat(said.getActor().getRole()).isEqualTo("APPLICANT");
            assertThat(said.getDocuments())
                    .allSatisfy(
                            document ->
                                    assertThat(
                                                    documents
                                                            .resolve(draft.toString())
                                                            .resolve(document.getDocumentId()))
                                            .exists());
            assertThat(drafts(draft)).isZero();
        }
    }

    @Test
    void theMailHoldsNothingThatAStrangerWrote() {
        var form = new FilledForm().text("/applicant/name", "Menang http://jahat.example");
        browser().send("/apply", form);

        String text = Post.awaited(form.mailbox(), 1).getFirst().at("/text").asString();

        assertThat(text)
                .contains("/confirm/")
                .contains("WIB")
                .contains("If you ignore this message")
                .contains("Ini bukan permohonan saya")
                .doesNotContain("jahat")
                .doesNotContain("Menang")
                .doesNotContain(form.text("/applicant/nik"));
    }

    @Test
    void theSameFormSentTwiceIsOneDraftAndMendedItIsAnother() {
        var form = new FilledForm();
        browser().send("/apply", form);
        browser().send("/apply", form);
        assertThat(draftsOf(form)).hasSize(1);

        browser().send("/apply", form.text("/applicant/position", "Analis"));

        assertThat(draftsOf(form)).hasSize(2);
    }

    @Test
    void confirmedTwiceAtOnceItIsOneApplication() {
        try (var mesh = new EventsOnKafka(codec)) {
            var form = new FilledForm();
            browser().send("/apply", form);
            String path = Post.confirmation(form.mailbox());
            UUID draft = draft(form);

            List<Integer> statuses =
                    Stream.generate(
                                    () ->
                                            CompletableFuture.supplyAsync(
                                                    () -> browser().press(path).status()))
                            .limit(2)
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .sorted()
                            .toList();

            assertThat(statuses).containsExactly(200, 404);
            assertThat(browser().press(path).status()).isEqualTo(404);
            assertThat(browser().get(path).body())
                    .isEqualTo(browser().get("/confirm/x").body())
                    .isEqualTo(browser().get("/track/x").body());
            assertThat(mesh.heard(ApplicationSubmitted.class, draft, 1)).hasSize(1);
        }
    }

    @Test
    void aDraftLocksNothingAndWhetherSomebodyHasAnApplicationIsToldToTheMailboxAlone() {
        var form = new FilledForm();
        browser().send("/apply", form);
        String path = Post.confirmation(form.mailbox());
        var request = new SampleRequest(form.text("/applicant/nik"));

        int office = new IntakeClient(port).submit(request).statusCode();
        Page again = browser().send("/apply", form.text("/letter/number", "800/14"));
        Page refused = browser().press(path);

        assertThat(office).isEqualTo(201);
        assertThat(again.address().getPath()).isEqualTo("/apply/sent");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text(".notice-error")).contains("Masih ada permohonan yang berjalan");
        assertThat(refused.body()).doesNotContain("TTE-");
        assertThat(browser().get(path).status()).isEqualTo(200);
    }

    @Test
    void aMailThatMayHaveBeenSentIsSentAgain() {
        var form = new FilledForm();
        browser().send("/apply", form);
        Post.awaited(form.mailbox(), 1);
        UUID draft = draft(form);
        await().atMost(PATIENCE)
                .until(
                        () ->
                                count(
                                                "SELECT count(*) FROM draft WHERE draft_id = ? AND"
                                                        + " due_at > expires_at",
                                                draft)
                                        == 1);

        // As when the worker died between sending and noting it, and its lease ran out.
        jdbc.update("UPDATE draft SET due_at = now() WHERE draft_id = ?", draft);

        assertThat(Post.awaited(form.mailbox(), 2)).hasSize(2);
    }

    @Test
    void aMailServerThatIsBusyIsAskedAgain() {
        var busy = new FilledForm();
        Post.misbehave(
                "[{\"path\": \"/smtp\", \"method\": \"SMTP\", \"status\": 451, \"times\": 1}]");
        browser().send("/apply", busy);

        assertThat(Post.awaited(busy.mailbox(), 1)).hasSize(1);
    }

    @Test
    void whatNobodyConfirmsIsDeletedWithItsFiles() {
        var form = new FilledForm();
        browser().send("/apply", form);
        String path = Post.confirmation(form.mailbox());
        UUID draft = draft(form);
        assertThat(documents.resolve(draft.toString())).exists();

        jdbc.update(
                "UPDATE draft SET expires_at = now() - interval '1 second', due_at = now() WHERE"
                        + " draft_id = ?",
                draft);

        await().atMost(PATIENCE).until(() -> Files.notExists(documents.resolve(draft.toString())));
        await().atMost(PATIENCE)
                .until(() -> count("SELECT count(*) FROM upload WHERE upload_id = ?", draft) == 0);
        assertThat(drafts(draft)).isZero();
        assertThat(browser().press(path).status()).isEqualTo(404);
    }

    private Browser browser() {
        return Browser.ofAnybody(port);
    }

    private UUID draft(FilledForm form) {
        return draftsOf(form).getFirst();
    }

    private List<UUID> draftsOf(FilledForm form) {
        return jdbc.queryForList(
                "SELECT draft_id FROM draft WHERE request #>> '{request,applicant,nik}' = ?",
                UUID.class,
                form.text("/applicant/nik"));
    }

    private long drafts(UUID draft) {
        return count("SELECT count(*) FROM draft WHERE draft_id = ?", draft);
    }

    private long count(String sql, UUID id) {
        Long count = jdbc.queryForObject(sql, Long.class, id);
        return count == null ? 0 : count;
    }
}
