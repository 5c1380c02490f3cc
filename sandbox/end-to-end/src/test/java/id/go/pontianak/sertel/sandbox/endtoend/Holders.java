package id.go.pontianak.sertel.sandbox.endtoend;

import tools.jackson.databind.JsonNode;

/** The register of holders, as an auditor sees it. */
final class Holders {

    private static final String AUDITOR = "auditor";

    private Holders() {}

    static long count(Stage stage, RunningMesh mesh) throws InterruptedException {
        JsonNode answer =
                stage.client()
                        .get(AUDITOR, mesh.addresses().issuance(), "/api/v1/holders/count")
                        .expect(200)
                        .json();
        return answer.get("count").asLong();
    }

    /** The first page, as text. */
    static String list(Stage stage, RunningMesh mesh) throws InterruptedException {
        return stage.client()
                .get(AUDITOR, mesh.addresses().issuance(), "/api/v1/holders")
                .expect(200)
                .text();
    }
}
