package id.go.pontianak.sertel.intake.batch;

import static id.go.pontianak.sertel.intake.OfficeClient.json;

import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.intake.OfficeClient;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** An office's system that sends batches, with one key unless it says another. */
final class BatchSender {

    private final OfficeClient client;
    private final String key = UUID.randomUUID().toString();

    BatchSender(int port, String office) {
        client = new OfficeClient(port, office);
    }

    HttpResponse<String> send(SampleBatch batch) {
        return send(key, batch);
    }

    HttpResponse<String> send(String anotherKey, SampleBatch batch) {
        return client.post("/api/v1/batches", anotherKey, SampleBatch.BOUNDARY, batch.body());
    }

    /** Sends a sound batch and tells its id. */
    String accepted(SampleBatch batch) {
        return json(send(batch)).at("/batchId").asString();
    }

    JsonNode seen(String batchId) {
        return json(client.get("/api/v1/batches/" + batchId));
    }

    /** The batch once none of its rows is pending. */
    JsonNode done(String batchId) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> seen(batchId), batch -> batch.at("/status").asString().equals("DONE"));
    }

    static List<String> faults(HttpResponse<String> answer) {
        return json(answer)
                .at("/errors")
                .valueStream()
                .map(fault -> fault.at("/pointer").asString() + " " + fault.at("/code").asString())
                .toList();
    }
}
