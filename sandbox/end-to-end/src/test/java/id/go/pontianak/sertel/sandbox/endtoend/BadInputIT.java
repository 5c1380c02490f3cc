package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;
import id.go.pontianak.sertel.sandbox.demo.SampleDocument;
import id.go.pontianak.sertel.sandbox.demo.SampleRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

@ExtendWith(MeshExtension.class)
class BadInputIT {

    @Test
    void oneProblemDocumentNamesEveryFaultOfARequestAtOnce(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            SampleApplicant good = played.request().applicant();
            SampleRequest bad =
                    played.request()
                            .with(
                                    new SampleApplicant(
                                            good.name(),
                                            "6171009999990000",
                                            "123",
                                            good.employment(),
                                            good.position(),
                                            good.office(),
                                            "somebody@example.com",
                                            good.phone()))
                            .with(
                                    played.request()
                                            .dossier()
                                            .withIdCard(
                                                    new SampleDocument(
                                                            "ktp.jpg",
                                                            "image/jpeg",
                                                            "no picture"
                                                                    .getBytes(
                                                                            StandardCharsets
                                                                                    .UTF_8))));

            Answer answer = submission(stage, bad);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.mediaType()).isEqualTo("application/problem+json");
            JsonNode problem = answer.json();
            assertThat(problem.get("code").asString()).isNotBlank();
            assertThat(pointers(problem))
                    .anyMatch(pointer -> pointer.endsWith("/nik"))
                    .anyMatch(pointer -> pointer.endsWith("/nip"))
                    .anyMatch(pointer -> pointer.endsWith("/email"))
                    .anyMatch(pointer -> pointer.contains("idCard"));
            assertThat(problem.get("errors"))
                    .allSatisfy(
                            fault -> {
                                assertThat(fault.get("code").asString()).isNotBlank();
                                assertThat(fault.get("message").asString()).isNotBlank();
                            });
            assertThat(answer.text()).doesNotContain("6171009999990000");
        }
    }

    @Test
    void aSecondLiveRequestForTheSamePersonIsAConflictThatNamesTheFirstToItsOwnOffice(
            RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            String number = played.submit().trackingNumber();

            Answer own = submission(stage, played.request());
            Answer others =
                    stage.client()
                            .submission(
                                    "opd-disdik", UUID.randomUUID().toString(), played.request());

            assertThat(own.status()).isEqualTo(409);
            assertThat(own.json().get("code").asString()).isEqualTo("LIVE_APPLICATION_EXISTS");
            assertThat(own.text()).contains(number);
            assertThat(others.status()).isEqualTo(409);
            assertThat(others.text()).doesNotContain(number);
        }
    }

    @Test
    void anIncompleteChecklistAndAnEmptyInvitationAreRefusedWithProblemDocuments(RunningMesh mesh)
            throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            played.submit();
            played.dispose("kadis", 2);
            played.dispose("kabid", 3);
            played.dispose("kasi", 4);
            played.awaitVerification();

            Answer answer =
                    stage.client()
                            .post(
                                    PlayedCase.VERIFIER,
                                    mesh.addresses().verification(),
                                    "/api/v1/dossiers/" + played.applicationId() + "/verify",
                                    Map.of("checklist", Map.of("REQUEST_LETTER", false)));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(pointers(answer.json()))
                    .anyMatch(pointer -> pointer.contains("REQUEST_LETTER"))
                    .anyMatch(pointer -> pointer.contains("ID_CARD"))
                    .anyMatch(pointer -> pointer.contains("APPOINTMENT_DECREE"));
        }
    }

    @Test
    void aCaseThatTheCallerMayNotKnowOfIsNotFound(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            played.submit();

            Answer answer =
                    stage.client()
                            .get(
                                    "opd-disdik",
                                    mesh.addresses().intake(),
                                    "/api/v1/applications/" + played.applicationId());

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        }
    }

    private static Answer submission(Stage stage, SampleRequest request)
            throws InterruptedException {
        return stage.client().submission(PlayedCase.OFFICE, UUID.randomUUID().toString(), request);
    }

    private static List<String> pointers(JsonNode problem) {
        return StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(fault -> fault.get("pointer").asString())
                .toList();
    }
}
