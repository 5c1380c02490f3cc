package id.go.pontianak.sertel.intake;

import static id.go.pontianak.sertel.intake.IntakeClient.OTHER_OFFICE;
import static id.go.pontianak.sertel.intake.IntakeClient.bearer;
import static id.go.pontianak.sertel.intake.IntakeClient.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

@IntakeContext
class CorrectionIT {

    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DocumentStore documents;

    @Value("${sertel.documents.folder}")
    private Path folder;

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
    void anOfficeSendsWhatChangedAndTheCaseGoesOnWhereItWasReturned() throws IOException {
        MeshVoice voice = voice();
        voice.returned(5);
        JsonNode asked = client().seen(voice.id());
        byte[] card = SampleFiles.picture("png");
        String key = UUID.randomUUID().toString();
        SampleRequest changes =
                changes("{\"applicant\": {\"position\": \"Analis Muda\"}}").file("idCard", card);

        HttpResponse<String> answer = client().revise(voice.id(), key, changes);
        HttpResponse<String> again = client().revise(voice.id(), key, changes);

        assertThat(asked.at("/asked/0/document").asString()).isEqualTo("ID_CARD");
        assertThat(asked.at("/asked/0/note").asString()).isEqualTo("Foto ulang tanpa kilap");
        assertThat(asked.at("/asked/0/message").asString())
                .isEqualTo("Fotokopi KTP buram atau tidak terbaca");
        assertThat(asked.at("/asked/1/field").asString()).isEqualTo("/applicant/nip");
        assertThat(asked.at("/holder/role").asString()).isEqualTo("APPLICANT");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(json(answer).at("/revision").asInt()).isEqualTo(2);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(json(again)).isEqualTo(json(answer));
        List<ApplicationSubmitted> told = mesh().heard(ApplicationSubmitted.class, voice.id(), 2);
        assertThat(told).hasSize(2);
        ApplicationSubmitted second = told.getLast();
        assertThat(second.getRevision()).isEqualTo(2);
        assertThat(second.getResumeStep()).isEqualTo(5);
        assertThat(second.getTrackingNumber()).isEqualTo(voice.trackingNumber());
        assertThat(second.getOccurredAt()).isAfter(told.getFirst().getOccurredAt());
        assertThat(second.getApplicant().getPosition()).isEqualTo("Analis Muda");
        assertThat(second.getApplicant().getNip())
                .isEqualTo(voice.submitted().getApplicant().getNip());
        assertThat(ids(second, "ID_CARD")).isNotEqualTo(ids(voice.submitted(), "ID_CARD"));
        for (String kind : List.of("REQUEST_LETTER", "BSRE_FORM", "APPOINTMENT_DECREE")) {
            assertThat(ids(second, kind)).isEqualTo(ids(voice.submitted(), kind));
        }
        Document kept = second.getDocuments().get(2);
        try (InputStream content =
                documents.open(
                        voice.id(), kept.getDocumentId(), kept.getSha256(), kept.getSize())) {
            assertThat(content.readAllBytes()).isEqualTo(card);
        }
        JsonNode seen = client().seen(voice.id());
        assertThat(seen.at("/status").asString()).isEqualTo("IN_VERIFICATION");
        assertThat(seen.at("/revision").asInt()).isEqualTo(2);
        assertThat(seen.at("/asked").isEmpty()).isTrue();
        assertThat(seen.at("/history").valueStream())
                .extracting(each -> each.at("/event").asString())
                .containsExactly(
                        "ApplicationSubmitted", "ApplicationReturned", "ApplicationSubmitted");
    }

    @Test
    void whatIsAskedIsSaidInEnglishToWhoeverReadsEnglish() {
        MeshVoice voice = voice();
        voice.returned(3);

        HttpResponse<String> answer =
                client().send(
                                client().request("/api/v1/applications/" + voice.id())
                                        .header("Accept-Language", "en")
                                        .header("Authorization", bearer(IntakeClient.OFFICE))
                                        .GET());

        assertThat(json(answer).at("/asked/1/message").asString())
                .isEqualTo("The NIP is malformed");
    }

    @Test
    void whatIsNotWaitingForACorrectionIsNotCorrectedAndNobodySeesAnothersCase() {
        MeshVoice voice = voice();

        assertThat(code(revise(voice, changes("{\"reference\": \"X\"}"))))
                .isEqualTo("NOT_RETURNED");
        client().withdraw(IntakeClient.OFFICE, voice.id());
        assertThat(code(revise(voice, changes("{\"reference\": \"X\"}"))))
                .isEqualTo("WITHDRAWAL_PENDING");
        assertThat(
                        client().send(
                                        client().post(
                                                        "/api/v1/applications/"
                                                                + voice.id()
                                                                + "/revisions",
                                                        changes("{}"))
                                                .header("Idempotency-Key", "k")
                                                .header("Authorization", bearer(OTHER_OFFICE)))
                                .statusCode())
                .isEqualTo(404);
        assertThat(client().withdraw(OTHER_OFFICE, voice.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void everyFaultOfACorrectionIsNamedAtOnceAndNothingIsKept() throws IOException {
        MeshVoice voice = voice();
        voice.returned(4);
        List<String> before = files(voice);
        SampleRequest faulty =
                changes("{\"applicant\": {\"nip\": \"1\", \"email\": null, \"name\": 7}}")
                        .file("idCard", "no picture".getBytes(StandardCharsets.UTF_8))
                        .file("bsreForm", voice.request().file("requestLetter"));

        HttpResponse<String> answer = revise(voice, faulty);
        HttpResponse<String> same =
                revise(voice, changes("{}").file("idCard", voice.request().file("idCard")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).at("/errors").valueStream())
                .extracting(
                        each -> each.at("/pointer").asString() + " " + each.at("/code").asString())
                .containsExactlyInAnyOrder(
                        "/applicant/nip NIP_NOT_18_DIGITS",
                        "/applicant/email REQUIRED",
                        "/applicant/name NOT_A_TEXT",
                        "idCard FILE_TYPE_NOT_ACCEPTED",
                        "bsreForm FILE_SAME_AS_OTHER");
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(code(same)).isEqualTo("NOTHING_CHANGED");
        assertThat(files(voice)).isEqualTo(before);
        assertThat(client().seen(voice.id()).at("/status").asString()).isEqualTo("RETURNED");
    }

    private HttpResponse<String> revise(MeshVoice voice, SampleRequest changes) {
        return client().revise(voice.id(), UUID.randomUUID().toString(), changes);
    }

    private List<String> files(MeshVoice voice) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(voice.id().toString()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static SampleRequest changes(String json) {
        return SampleRequest.changes(Map.of("application", json));
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).at("/code").asString();
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
