package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

class DispositionServiceIT extends ThreeRanksTestCase {

    @Test
    void aLetterGoesThroughTheThreeRanksAndEachForwardIsToldToTheMesh() {
        ApplicationSubmitted submitted = submit("Budi Santoso");
        UUID id = UUID.fromString(submitted.getApplicationId());

        pass(Role.KEPALA_DINAS, id);
        pass(Role.KABID_TKPBET, id);
        pass(Role.KASI_PKS, id);

        List<DispositionForwarded> told = mesh().heard(DispositionForwarded.class, id, 3);
        assertThat(told).extracting(DispositionForwarded::getStep).containsExactly(2, 3, 4);
        assertThat(told)
                .extracting(DispositionForwarded::getToRole)
                .containsExactly("KABID_TKPBET", "KASI_PKS", "VERIFIKATOR");
        assertThat(told.getFirst().getCausationId()).isEqualTo(submitted.getEventId());
        assertThat(told.get(1).getCausationId()).isEqualTo(told.getFirst().getEventId());
        assertThat(told.getFirst().getAgendaNumber()).isNull();
        assertThat(told.getLast().getAgendaNumber()).matches("\\d{4}/PKS/\\d{4}");
        assertThat(told.getLast().getClassification()).isEqualTo("ORDINARY");
        assertThat(told.getLast().getApplicant()).isEqualTo(submitted.getApplicant());
        assertThat(told.getLast().getDocuments()).isEqualTo(submitted.getDocuments());
        assertThat(inbox(Role.KASI_PKS, id)).isEmpty();
    }

    @Test
    void aForwardBeforeAnyoneOpenedTheDossierIsRefused() {
        UUID id = UUID.fromString(submit("Hendra Gunawan").getApplicationId());
        awaitInbox(Role.KEPALA_DINAS, id);

        HttpResponse<String> answer = forward(Role.KEPALA_DINAS, id);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json.readTree(answer.body()).at("/code").asString()).isEqualTo("NOT_OPENED");
    }

    @Test
    void manyAreForwardedAtOnceEachWithItsOwnResult() {
        UUID opened = UUID.fromString(submit("Agus Salim").getApplicationId());
        UUID unopened = UUID.fromString(submit("Maya Sari").getApplicationId());
        UUID unknown = UUID.randomUUID();
        awaitInbox(Role.KEPALA_DINAS, opened);
        awaitInbox(Role.KEPALA_DINAS, unopened);
        get(Role.KEPALA_DINAS, "/api/v1/dispositions/" + opened);

        HttpResponse<String> answer =
                post(
                        Role.KEPALA_DINAS,
                        "/api/v1/dispositions/forward",
                        """
                        {"applicationIds": ["%s", "%s", "%s"], "instructions": ["OPINION"], "note": "Mohon ditindaklanjuti"}
                        """
                                .formatted(opened, unopened, unknown));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).at("/items").valueStream())
                .extracting(item -> item.at("/result").asString() + item.at("/code").asString(""))
                .containsExactly("FORWARDED", "REFUSEDNOT_OPENED", "REFUSEDNOT_FOUND");
    }

    @Test
    void aDocumentIsShownToTheOfficialWhoseStepItIsAndToNobodyElse() throws IOException {
        ApplicationSubmitted submitted = submit("Fitri Handayani");
        UUID id = UUID.fromString(submitted.getApplicationId());
        String documentId = submitted.getDocuments().getFirst().getDocumentId();
        documents.put(id, documentId, Files.write(folder.resolve("letter"), LETTER));
        awaitInbox(Role.KEPALA_DINAS, id);
        String path = "/api/v1/dispositions/" + id + "/documents/" + documentId;

        HttpResponse<String> seen = get(Role.KEPALA_DINAS, path);

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).isEqualTo(new String(LETTER, StandardCharsets.UTF_8));
        assertThat(seen.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(get(Role.KABID_TKPBET, path).statusCode()).isEqualTo(404);
        assertThat(get(Role.VERIFIKATOR, path).statusCode()).isEqualTo(403);
        assertThat(
                        jdbc.queryForList(
                                "SELECT viewer FROM document_view WHERE application_id = ?",
                                String.class,
                                id))
                .containsExactly("kepala_dinas");
    }

    @Test
    void everyFaultOfADispositionIsNamedAtOnceInTheCallersLanguage() {
        HttpResponse<String> answer =
                post(
                        Role.KEPALA_DINAS,
                        "/api/v1/dispositions/" + UUID.randomUUID() + "/forward",
                        """
                        {"instructions": ["DANCE"], "note": "passphrase: rahasia123", "classification": "NONE", "step": "2"}
                        """);

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.at("/errors").valueStream())
                .extracting(fault -> fault.at("/pointer").asString())
                .containsExactlyInAnyOrder("/instructions/0", "/note", "/classification", "/step");
        assertThat(problem.at("/title").asString()).startsWith("Permintaan belum benar");
        assertThat(answer.body()).doesNotContain("rahasia123");
    }

    @Test
    void whoHasNoTokenOrATokenForAnotherServiceIsNotLetIn() {
        assertThat(send(request("/api/v1/inbox").GET()).statusCode()).isEqualTo(401);
        assertThat(
                        send(request("/api/v1/inbox")
                                        .header(
                                                "Authorization",
                                                "Bearer "
                                                        + Tokens.forAnotherAudience(
                                                                Role.KEPALA_DINAS, "kadis"))
                                        .GET())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theInboxIsFoundByNameOfficeAndTrackingNumberAndPagedWithoutGaps() {
        ApplicationSubmitted submitted = submit("Zulkifli Rahman");
        UUID id = UUID.fromString(submitted.getApplicationId());
        awaitInbox(Role.KEPALA_DINAS, id);

        assertThat(found(Role.KEPALA_DINAS, "zulk rah")).contains(id.toString());
        assertThat(found(Role.KEPALA_DINAS, submitted.getTrackingNumber()))
                .containsExactly(id.toString());
        assertThat(found(Role.KEPALA_DINAS, "tidak-ada-yang-begini")).isEmpty();
        assertThat(get(Role.KEPALA_DINAS, "/api/v1/inbox?cursor=nonsense").statusCode())
                .isEqualTo(400);
    }
}
