package id.go.pontianak.sertel.sandbox.whatsapp;

import id.go.pontianak.sertel.sandbox.standin.DurableFiles;
import id.go.pontianak.sertel.sandbox.standin.Json;
import id.go.pontianak.sertel.sandbox.standin.Reply;
import id.go.pontianak.sertel.sandbox.standin.Request;
import id.go.pontianak.sertel.sandbox.standin.StandInServer;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes webhooks, and answers with the status it was told to. */
final class Receiver implements AutoCloseable {
    record Hook(byte[] body, String signature) {
        JsonNode status() {
            return Json.MAPPER
                    .readTree(body)
                    .path("entry")
                    .path(0)
                    .path("changes")
                    .path(0)
                    .path("value")
                    .path("statuses")
                    .path(0);
        }
    }

    private final List<Hook> taken = new CopyOnWriteArrayList<>();
    private final StandInServer server;
    private volatile int answer = 200;

    Receiver(Path state) throws IOException {
        server =
                StandInServer.bind(0, DurableFiles.directory(state))
                        .route("POST", "/webhooks/whatsapp", this::take)
                        .start();
    }

    String url() {
        return server.url();
    }

    void answerWith(int status) {
        answer = status;
    }

    List<Hook> taken() {
        return taken;
    }

    List<String> statuses() {
        return taken.stream().map(hook -> hook.status().path("status").asString()).toList();
    }

    private Reply take(Request request) throws IOException {
        var body = request.body().readAllBytes();
        taken.add(
                new Hook(
                        body,
                        Objects.requireNonNullElse(request.header("X-Hub-Signature-256"), "")));
        return Reply.json(answer, Map.of());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
