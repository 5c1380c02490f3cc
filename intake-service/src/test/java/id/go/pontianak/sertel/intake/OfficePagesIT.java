package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.LoginStandIn;
import id.go.pontianak.sertel.platform.test.PageUser.Page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody of an office does with a browser. */
@IntakeContext
class OfficePagesIT {

    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;
    @LocalServerPort private int port;

    @Test
    void anApplicationIsSubmittedByFormFoundByItsReferenceAndAskedBack() {
        Browser office = office();
        assertThat(office.get("/office").text(".empty")).contains("Belum ada permohonan");

        Page submitted =
                office.fillIn("/office/new", new FilledForm().text("/reference", "RAHASIA-7"));
        String path = submitted.address().getPath();
        office.get("/office");
        Page found = office.user().post("/office/search", Map.of("named", "RAHASIA-7"));
        Page nothing = office.user().post("/office/search", Map.of("named", "RAHASIA-8"));
        Page odd = office.user().post("/office/search", Map.of("named", "RAHASIA\u0000-7"));
        Page all = office.user().post("/office/search", Map.of("named", ""));
        Page others = office.get("/office?status=DELIVERED");
        office.get(path);
        Page withdrawn = office.user().post(path + "/withdrawal", Map.of());

        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.text(".done")).contains("TTE-", "sudah diajukan");
        assertThat(submitted.text("main")).contains("Rangga Puspawarna", "RAHASIA-7", "Diajukan");
        assertThat(submitted.document().select(".steps li").eachAttr("data-state"))
                .startsWith("done", "now", "todo");
        assertThat(found.address().toString()).endsWith("/office");
        assertThat(found.texts("tbody a")).hasSize(1);
        assertThat(nothing.text(".empty")).contains("Tidak ada permohonan yang cocok");
        assertThat(odd.texts("tbody a")).hasSize(1);
        assertThat(all.texts("tbody a")).hasSize(1);
        assertThat(others.texts("tbody a")).isEmpty();
        assertThat(withdrawn.text(".done")).contains("Pembatalan sudah diminta");
        assertThat(withdrawn.text("main")).contains("sedang diproses");
    }

    @Test
    void theSameFormSentTwiceIsOneApplicationAndAnotherForTheSamePersonIsRefused() {
        Browser office = office();
        var form = new FilledForm();

        Page first = office.fillIn("/office/new", form);
        Page again = office.fillIn("/office/new", form);
        Page another = office.fillIn("/office/new", form.text("/letter/number", "800/99"));

        assertThat(again.address()).isEqualTo(first.address());
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.text("#faults")).contains("TTE-");
        assertThat(another.document().select("#field-letter-number").attr("value"))
                .isEqualTo("800/99");
    }

    @Test
    void whatIsTooLargeAltogetherIsToldWithTheFormOrAtLeastOnAPage() {
        Browser office = office();
        var form = new FilledForm().file("idCard", SampleFiles.tooMuch());

        Page byScript = office.fillInByScript("/office/new", form);
        Page without = office.fillIn("/office/new", form);

        assertThat(byScript.status()).isEqualTo(413);
        assertThat(byScript.text("main .notice-error")).contains("64 MB");
        assertThat(byScript.document().select("main form").hasAttr("data-filled")).isFalse();
        assertThat(without.status()).isEqualTo(413);
        assertThat(without.text("main")).contains("5 MB", "64 MB");
    }

    @Test
    void whatIsAskedIsCorrectedByForm() {
        try (var mesh = new EventsOnKafka(codec)) {
            var voice = new MeshVoice(mesh, new IntakeClient(port), jdbc);
            voice.returned(5);
            Browser office = Browser.ofOffice(port, IntakeClient.OFFICE);
            String path = "/office/cases/" + voice.id();

            Page shown = office.get(path);
            Page asked = office.get(path + "/correction");
            Page refused =
                    office.fillIn(
                            path + "/correction", FilledForm.of(Map.of("/applicant/nip", "12")));
            var correction =
                    FilledForm.of(Map.of("/applicant/nip", "198504122010012004"))
                            .file("idCard", SampleFiles.picture("png"));
            Page tooMuch =
                    office.fillInByScript(
                            path + "/correction",
                            FilledForm.of(Map.of()).file("idCard", SampleFiles.tooMuch()));
            Page sent = office.fillIn(path + "/correction", correction);
            Page again = office.fillIn(path + "/correction", correction);

            assertThat(shown.text("main")).contains("Foto ulang tanpa kilap", "Perbaiki");
            assertThat(asked.document().select("main input[type=file]").eachAttr("name"))
                    .containsExactly("idCard");
            assertThat(asked.document().select("main form").attr("data-draft"))
                    .isEqualTo("correction-" + voice.id() + "-1");
            assertThat(asked.document().select("main form").hasAttr("data-filled")).isFalse();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("#field-applicant-nip-fault")).contains("18 angka");
            assertThat(refused.document().select("main form").hasAttr("data-filled")).isTrue();
            assertThat(tooMuch.status()).isEqualTo(413);
            assertThat(tooMuch.document().select("main form").hasAttr("data-filled")).isFalse();
            assertThat(tooMuch.document().select("main input[type=file]")).hasSize(1);
            assertThat(sent.text(".done")).contains("Perbaikan sudah dikirim");
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.address().getPath()).isEqualTo(path);
            assertThat(again.text("[role=alert]")).contains("tidak lagi menunggu perbaikan");
            assertThat(
                            mesh.heard(ApplicationSubmitted.class, voice.id(), 2)
                                    .getLast()
                                    .getApplicant()
                                    .getNip())
                    .isEqualTo("198504122010012004");
            assertThat(office.get(path + "/correction").address().getPath()).isEqualTo(path);
        }
    }

    @Test
    void theSecretOfAWebhookIsShownOnceAndAWrongAddressIsToldBesideTheField() {
        Browser office = office();
        office.get("/office/webhooks");

        Page refused = office.user().post("/office/webhooks", Map.of("url", "ftp://x"));
        Page added =
                office.user().post("/office/webhooks", Map.of("url", "http://127.0.0.1:9/hook"));
        Page again = office.get(added.address().getPath());
        Page removed = office.user().post(added.address().getPath() + "/removal", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#faults")).isNotEmpty();
        assertThat(refused.document().select("#faults a").attr("href")).isEqualTo("#field-url");
        assertThat(refused.text("#field-url-fault")).contains("bukan alamat web");
        assertThat(refused.document().select("#field-url").attr("aria-describedby"))
                .isEqualTo("field-url-help field-url-fault");
        assertThat(refused.document().select("#field-url").attr("value")).isEqualTo("ftp://x");
        assertThat(added.text("main")).contains("whsec_");
        assertThat(again.text("main")).doesNotContain("whsec_").contains("Belum ada yang dikirim");
        assertThat(removed.text(".done")).contains("dihapus");
        assertThat(removed.text(".empty")).contains("Belum ada webhook");
    }

    @Test
    void theAddressOfAWebhookStaysThoughTheDatabaseGoesAwayMeanwhile() {
        Browser office = office();
        office.get("/office/webhooks");
        office.user().post("/office/webhooks", Map.of("url", "http://127.0.0.1:9/hook"));

        Page page;
        try (var _ = Outage.afterRows(jdbc, "webhook", 0)) {
            page = office.user().post("/office/webhooks", Map.of("url", "http://127.0.0.1:9/x"));
        }

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.document().select("#field-url").attr("value"))
                .isEqualTo("http://127.0.0.1:9/x");
        assertThat(page.text("main")).doesNotContain("Belum ada webhook");
    }

    @Test
    void aDeliveryIsListedAndSaidAgain() {
        String name = "kantor-" + UUID.randomUUID();
        Browser office = Browser.ofOffice(port, name);
        office.get("/office/webhooks");
        Page hook =
                office.user().post("/office/webhooks", Map.of("url", "http://127.0.0.1:9/hook"));
        new OfficeClient(port, name).submitSample();

        Page listed = office.get(hook.address().getPath());
        String replay = listed.document().select("tbody form").attr("action");
        Page replayed = office.user().post(replay, Map.of());

        assertThat(listed.document().select("main form"))
                .hasSize(2)
                .allSatisfy(form -> assertThat(form.attr("data-busy")).isNotEmpty());
        assertThat(listed.texts("tbody tr")).hasSize(1);
        assertThat(listed.text("tbody")).contains("ApplicationSubmitted");
        assertThat(replayed.text(".done")).contains("dikirim ulang");
    }

    @Test
    void theInterfaceAndTheEventsAreExplained() {
        Browser office = office();

        Page api = office.get("/office/api");
        Page tried = office.get("/office/api/try");
        Page events = office.get("/office/events");
        Page document = office.get("/office/events/asyncapi.yaml");

        assertThat(api.text("main"))
                .contains("CLIENT_ID:CLIENT_SECRET", "Idempotency-Key")
                .contains("client_credentials " + LoginStandIn.shared().issuer() + "/token ")
                .contains(LoginStandIn.shared().issuer() + "/.well-known/openid-configuration");
        assertThat(tried.document().select("#try").attr("data-document")).isEqualTo("/v3/api-docs");
        assertThat(office.get(tried.document().select("main script").attr("src")).status())
                .isEqualTo(200);
        assertThat(events.texts("h2")).contains("ApplicationSubmitted", "CertificateDelivered");
        assertThat(events.text("section"))
                .contains("sertel.application-submitted.v1", "intake-service", "data pribadi");
        assertThat(document.body()).startsWith("asyncapi: 3");
    }

    @Test
    void pagesSpeakEnglishWhenAskedTo() {
        Browser office = office();
        office.get("/office");
        for (String path : List.of("/", "/apply", "/office", "/office/new", "/office/batches")) {
            assertThat(office.user().getInEnglish(path).document().select("html").attr("lang"))
                    .isEqualTo("en");
        }
    }

    private Browser office() {
        return Browser.ofOffice(port, "kantor-" + UUID.randomUUID());
    }
}
