package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@IntakeContext
class CorrectionByLinkIT {

    private static final String CLEAR = "clear/applicant/nip";

    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;
    @LocalServerPort private int port;
    private @Nullable EventsOnKafka mesh;

    @BeforeEach
    void listen() {
        mesh = new EventsOnKafka(codec);
    }

    @AfterEach
    void stopListening() {
        mesh().close();
    }

    @Test
    void theApplicantCorrectsByLinkWhatIsAskedAndTheLinkIsSpent() {
        MeshVoice voice = voice();
        String path = "/correct/" + voice.returned(5);

        HttpResponse<String> page = client().send(client().request(path).GET());
        HttpResponse<String> refused = post(path, Map.of("/applicant/nip", "12"));
        HttpResponse<String> nothing = post(path, Map.of("/applicant/nip", " "));
        HttpResponse<String> tooMuch =
                client().send(
                                client().post(
                                                path,
                                                SampleRequest.changes(Map.of("/applicant/nip", "1"))
                                                        .file("idCard", SampleFiles.tooMuch())));
        HttpResponse<String> sent =
                client().send(
                                client().post(
                                                path,
                                                SampleRequest.changes(
                                                                Map.of(
                                                                        "/applicant/nip",
                                                                        "198504122010012004",
                                                                        "/applicant/nik",
                                                                        "6171015204859999"))
                                                        .file("idCard", SampleFiles.picture("png"))
                                                        .file("bsreForm", SampleFiles.pdf(3))));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Halo Ayu,")
                .contains("Fotokopi KTP buram atau tidak terbaca")
                .contains("Foto ulang tanpa kilap")
                .contains("name=\"idCard\"")
                .contains("name=\"/applicant/nip\"")
                .doesNotContain("name=\"bsreForm\"")
                .doesNotContain("Candrakirana")
                .doesNotContain("19850412")
                .doesNotContain("correct.")
                .doesNotContain("field.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("NIP harus terdiri atas 18 angka");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Tidak ada yang berubah");
        assertThat(tooMuch.statusCode()).isEqualTo(413);
        assertThat(tooMuch.body()).contains("64 MB", "name=\"idCard\"");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location"))
                .contains("/track/" + voice.token("TRACKING"));
        ApplicationSubmitted second =
                mesh().heard(ApplicationSubmitted.class, voice.id(), 2).getLast();
        assertThat(second.getActor().getRole()).isEqualTo("APPLICANT");
        assertThat(second.getApplicant().getNip()).isEqualTo("198504122010012004");
        assertThat(second.getApplicant().getNik())
                .isEqualTo(voice.submitted().getApplicant().getNik());
        assertThat(ids(second, "BSRE_FORM")).isEqualTo(ids(voice.submitted(), "BSRE_FORM"));
        assertThat(ids(second, "ID_CARD")).isNotEqualTo(ids(voice.submitted(), "ID_CARD"));
        assertUnknown(path);
        assertThat(post(path, Map.of("/applicant/nip", "198504122010012005")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsTypedIsKeptOnTheDeviceUnderThisRevisionAndThatIsTold() {
        MeshVoice voice = voice();
        String path = "/correct/" + voice.returned(5);

        Element page = page(path);
        Element refused = Jsoup.parse(post(path, Map.of("/applicant/nip", "12")).body());

        assertThat(page.select("main form").attr("data-draft"))
                .isEqualTo("correction-" + voice.id() + "-1");
        assertThat(page.select("main form").hasAttr("data-filled")).isFalse();
        assertThat(page.select("main").text()).contains("disimpan di perangkat ini");
        assertThat(page.select("main form [data-draft-clear]")).hasSize(1);
        assertThat(refused.select("main form").hasAttr("data-filled")).isTrue();
    }

    @Test
    void whoIsAskedForFilesAloneIsToldNothingOfWhatTheDeviceKeeps() {
        Element page = page("/correct/" + voice().returnedForItsCard(5));

        assertThat(page.select("main input[type=file]")).hasSize(1);
        assertThat(page.select("main form").hasAttr("data-draft")).isFalse();
        assertThat(page.select("main form [data-draft-clear]")).isEmpty();
        assertThat(page.select("main").text()).doesNotContain("disimpan di perangkat ini");
    }

    @Test
    void aNumberThatSomebodyDoesNotHaveIsTakenOut() {
        MeshVoice voice = voice();
        String path = "/correct/" + voice.returned(5);

        HttpResponse<String> page = client().send(client().request(path).GET());
        HttpResponse<String> refused =
                client().send(
                                client().post(
                                                path,
                                                SampleRequest.changes(Map.of(CLEAR, "true"))
                                                        .file("idCard", new byte[] {1})));
        HttpResponse<String> sent = post(path, Map.of(CLEAR, "true"));

        assertThat(Jsoup.parse(page.body()).select("input[type=checkbox]").eachAttr("name"))
                .containsExactly(CLEAR);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("input[type=checkbox]").hasAttr("checked"))
                .isTrue();
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        ApplicationSubmitted second =
                mesh().heard(ApplicationSubmitted.class, voice.id(), 2).getLast();
        assertThat(second.getApplicant().getNip()).isNull();
    }

    @Test
    void whatWasWrittenStaysThoughTheDatabaseGoesAwayMeanwhile() {
        MeshVoice voice = voice();
        String path = "/correct/" + voice.returned(5);

        HttpResponse<String> answer;
        try (var _ = Outage.afterRows(jdbc, "link", 1)) {
            answer = post(path, Map.of("/applicant/nip", "198504122010012004"));
        }

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(answer.body()).select("#field-applicant-nip").attr("value"))
                .isEqualTo("198504122010012004");
        assertThat(post(path, Map.of("/applicant/nip", "198504122010012004")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormSpeaksEnglishToABrowserThatDoesAndAWrongTokenLeadsNowhere() {
        MeshVoice voice = voice();
        String path = "/correct/" + voice.returned(5);

        assertThat(
                        client().send(client().request(path).header("Accept-Language", "en").GET())
                                .body())
                .contains("<html lang=\"en\"")
                .contains("The NIP is malformed");
        assertUnknown("/correct/" + voice.token("TRACKING"));
        assertUnknown("/correct/x");
        jdbc.update(
                "UPDATE link SET expires_at = now() - interval '1 minute' WHERE application_id = ?",
                voice.id());
        assertUnknown(path);
    }

    private void assertUnknown(String path) {
        HttpResponse<String> answer = client().send(client().request(path).GET());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo(client().send(client().request("/track/x").GET()).body());
    }

    private Element page(String path) {
        return Jsoup.parse(client().send(client().request(path).GET()).body());
    }

    private HttpResponse<String> post(String path, Map<String, String> texts) {
        return client().send(client().post(path, SampleRequest.changes(texts)));
    }

    @Test
    void whoeverFollowsItSeesWhatIsAskedButNotWhatOfficialsWroteFreely() {
        MeshVoice voice = voice();
        voice.returned(5);

        HttpResponse<String> page =
                client().send(client().request("/track/" + voice.token("TRACKING")).GET());

        assertThat(page.body())
                .contains("Dikembalikan untuk diperbaiki")
                .contains("Fotokopi KTP: Fotokopi KTP buram atau tidak terbaca")
                .contains("NIP: NIP tidak sesuai format")
                .contains("Paling lambat")
                .contains("Pemohon")
                .doesNotContain("Foto ulang");
    }

    private static List<String> ids(ApplicationSubmitted submitted, String kind) {
        return submitted.getDocuments().stream()
                .filter(document -> document.getKind().equals(kind))
                .map(Document::getDocumentId)
                .toList();
    }

    private MeshVoice voice() {
        return new MeshVoice(mesh(), client(), jdbc);
    }

    private IntakeClient client() {
        return new IntakeClient(port);
    }

    private EventsOnKafka mesh() {
        return Objects.requireNonNull(mesh);
    }
}
