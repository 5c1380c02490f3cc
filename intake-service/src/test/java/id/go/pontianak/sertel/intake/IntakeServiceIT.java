package id.go.pontianak.sertel.intake;

import static id.go.pontianak.sertel.intake.IntakeClient.OFFICE;
import static id.go.pontianak.sertel.intake.IntakeClient.OTHER_OFFICE;
import static id.go.pontianak.sertel.intake.IntakeClient.bearer;
import static id.go.pontianak.sertel.intake.IntakeClient.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.CaseStatus;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

@IntakeContext
class IntakeServiceIT {

    @Autowired private EventCodec codec;
    @Autowired private DocumentStore documents;
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
    void anAcceptedApplicationIsToldToTheMeshAndItsFilesAreKept() throws IOException {
        var request = new SampleRequest();
        HttpResponse<String> answer = client().submit(request);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        UUID id = id(answer);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/applications/" + id);
        ApplicationSubmitted told = mesh().heard(ApplicationSubmitted.class, id, 1).getFirst();
        assertThat(told.getTrackingNumber())
                .isEqualTo(json(answer).at("/trackingNumber").asString())
                .matches("TTE-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(told.getOfficeId()).isEqualTo(OFFICE);
        assertThat(told.getStep()).isEqualTo(1);
        assertThat(told.getRevision()).isEqualTo(1);
        assertThat(told.getResumeStep()).isEqualTo(2);
        assertThat(told.getActor().getRole()).isEqualTo("OFFICE");
        assertThat(told.getApplicant().getNip()).isEqualTo("198504122010012003");
        assertThat(told.getApplicant().getPhone()).isEqualTo("+628115678901");
        assertThat(told.getApplicant().getEmail()).isEqualTo("ayu@pontianak.go.id");
        assertThat(told.getDocuments())
                .extracting(Document::getKind)
                .containsExactly("REQUEST_LETTER", "BSRE_FORM", "ID_CARD", "APPOINTMENT_DECREE");
        Document card = told.getDocuments().get(2);
        assertThat(card.getMediaType()).isEqualTo("image/jpeg");
        try (InputStream kept =
                documents.open(id, card.getDocumentId(), card.getSha256(), card.getSize())) {
            assertThat(kept.readAllBytes()).isEqualTo(request.file("idCard"));
        }
    }

    @Test
    void whoeverDoesNotSayThatTheyAgreeToWhatsAppDoesNot() {
        UUID silent = id(client().submit(new SampleRequest().replace(", \"whatsapp\": true", "")));
        UUID agreed = id(client().submit(new SampleRequest()));

        assertThat(toldOf(silent).getWhatsapp()).isFalse();
        assertThat(toldOf(agreed).getWhatsapp()).isTrue();
    }

    private ApplicationSubmitted toldOf(UUID id) {
        return mesh().heard(ApplicationSubmitted.class, id, 1).getFirst();
    }

    @Test
    void theOfficeSeesWhereItsApplicationStandsAndNobodyElseDoes() {
        UUID id = id(client().submit(new SampleRequest()));
        JsonNode seen = json(client().get(OFFICE, "/api/v1/applications/" + id));

        assertThat(seen.at("/status").asString()).isEqualTo(CaseStatus.SUBMITTED.name());
        assertThat(seen.at("/step").asInt()).isEqualTo(2);
        assertThat(seen.at("/holder/role").asString()).isEqualTo("KEPALA_DINAS");
        assertThat(seen.at("/holder/name").isNull()).isTrue();
        assertThat(seen.at("/history").valueStream())
                .extracting(each -> each.at("/event").asString())
                .containsExactly("ApplicationSubmitted");
        assertThat(client().get(OTHER_OFFICE, "/api/v1/applications/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void itFollowsAnApplicationThroughAllStepsInWhateverOrderTheyBecomeKnown() {
        ApplicationSubmitted submitted = submitted(client().submit(new SampleRequest()));
        UUID id = UUID.fromString(submitted.getApplicationId());
        var events = new MeshStory(submitted).events();
        events.reversed().forEach(mesh()::say);
        events.forEach(mesh()::say);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> seen(id).at("/history").size() == events.size() + 1);
        JsonNode seen = seen(id);
        assertThat(seen.at("/status").asString()).isEqualTo("DELIVERED");
        assertThat(seen.at("/step").asInt()).isEqualTo(7);
        assertThat(seen.at("/holder").isNull()).isTrue();
        assertThat(seen.at("/history").valueStream())
                .extracting(each -> each.at("/step").asInt())
                .isSorted();
    }

    @Test
    void aListIsReadPageByPageWithoutGapsAndNarrowedByWhatIsKnown() {
        String office = "kecamatan";
        List<String> ids =
                Stream.generate(SampleRequest::new)
                        .limit(53)
                        .map(request -> submitFor(office, request))
                        .map(answer -> id(answer).toString())
                        .toList();

        JsonNode first = json(client().get(office, "/api/v1/applications"));
        String cursor = first.at("/next").asString();
        JsonNode second =
                await().until(
                                () ->
                                        json(
                                                client().get(
                                                                office,
                                                                "/api/v1/applications?cursor="
                                                                        + cursor)),
                                page -> page.at("/items").size() == 3);

        assertThat(first.at("/items").size()).isEqualTo(50);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(Stream.of(first, second).flatMap(page -> page.at("/items").valueStream()))
                .extracting(item -> item.at("/applicationId").asString())
                .containsExactlyElementsOf(ids);
        String reference = first.at("/items/7/reference").asString();
        assertThat(found(office, "?status=SUBMITTED&reference=" + reference))
                .containsExactly(ids.get(7));
        assertThat(found(office, "?updatedSince=2100-01-01T00:00:00Z")).isEmpty();
        assertThat(found(office, "?status=DELIVERED")).isEmpty();
        assertThat(found(OTHER_OFFICE, "?reference=" + reference)).doesNotContain(ids.get(7));
    }

    @Test
    void aQuestionThatMakesNoSenseIsAnsweredSo() {
        for (String question :
                List.of("?status=DANCING", "?updatedSince=yesterday", "?cursor=nonsense")) {
            assertThat(client().get(OFFICE, "/api/v1/applications" + question).statusCode())
                    .as(question)
                    .isEqualTo(400);
        }
    }

    @Test
    void whoHasSeenTheLatestNeedNotReadItAgain() {
        String path = "/api/v1/applications/" + id(client().submit(new SampleRequest()));
        String tag = client().get(OFFICE, path).headers().firstValue("ETag").orElseThrow();

        assertThat(
                        client().send(
                                        client().request(path)
                                                .header("Authorization", bearer(OFFICE))
                                                .header("If-None-Match", tag)
                                                .GET())
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void anOfficialIsNoOfficeAndNobodyIsNobody() {
        String path = "/api/v1/applications";
        assertThat(client().send(client().request(path).GET()).statusCode()).isEqualTo(401);
        assertThat(
                        client().send(
                                        client().request(path)
                                                .header(
                                                        "Authorization",
                                                        "Bearer "
                                                                + Tokens.of(
                                                                        Role.KEPALA_DINAS, "kadis"))
                                                .GET())
                                .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> submitFor(String office, SampleRequest request) {
        return client().submit(office, UUID.randomUUID().toString(), request);
    }

    private List<String> found(String office, String question) {
        return json(client().get(office, "/api/v1/applications" + question))
                .at("/items")
                .valueStream()
                .map(item -> item.at("/applicationId").asString())
                .toList();
    }

    private JsonNode seen(UUID id) {
        return json(client().get(OFFICE, "/api/v1/applications/" + id));
    }

    private ApplicationSubmitted submitted(HttpResponse<String> answer) {
        return mesh().heard(ApplicationSubmitted.class, id(answer), 1).getFirst();
    }

    private static UUID id(HttpResponse<String> answer) {
        return UUID.fromString(json(answer).at("/applicationId").asString());
    }

    private IntakeClient client() {
        return new IntakeClient(port);
    }

    private EventsOnKafka mesh() {
        return Objects.requireNonNull(mesh);
    }
}
