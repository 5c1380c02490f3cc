package id.go.pontianak.sertel.sandbox.deadletters;

import org.apache.avro.Schema;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The schemas of a registry by their ids, each asked for once. */
final class RegisteredSchemas implements IntFunction<Schema>, AutoCloseable {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Map<Integer, Schema> known = new HashMap<>();
    private final JsonMapper json = new JsonMapper();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TIME_LIMIT)
                    .build();
    private final URI base;

    RegisteredSchemas(URI base) {
        this.base = base;
    }

    /**
     * @throws IllegalArgumentException if the registry has none of that id, or does not answer
     */
    @Override
    public Schema apply(int id) {
        return known.computeIfAbsent(id, this::fetch);
    }

    private Schema fetch(int id) {
        try {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create(base + "/schemas/ids/" + id))
                                    .timeout(TIME_LIMIT)
                                    .build(),
                            BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalArgumentException("no schema " + id);
            }
            return new Schema.Parser()
                    .parse(json.readTree(answer.body()).path("schema").asString(""));
        } catch (IOException e) {
            throw new IllegalArgumentException("the registry does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalArgumentException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
