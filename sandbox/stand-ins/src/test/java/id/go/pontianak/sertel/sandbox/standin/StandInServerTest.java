package id.go.pontianak.sertel.sandbox.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

class StandInServerTest {
    @TempDir Path state;
    private final AtomicInteger done = new AtomicInteger();
    private StandInServer server;
    private HttpCaller caller;

    @BeforeEach
    void start() throws IOException {
        server = started(0);
        caller = new HttpCaller(server.url(), Map.of());
    }

    @AfterEach
    void stop() throws IOException {
        caller.close();
        server.close();
    }

    @Test
    void a_scripted_answer_is_given_as_often_as_told_and_nothing_is_done() throws IOException {
        caller.faults(
                List.of(
                        Map.of(
                                "path",
                                "/work",
                                "method",
                                "POST",
                                "times",
                                2,
                                "status",
                                503,
                                "body",
                                Map.of("message", "sibuk"))));

        var first = caller.post("/work", Map.of());
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(HttpCaller.json(first).path("message").asString()).isEqualTo("sibuk");
        assertThat(caller.post("/work", Map.of()).statusCode()).isEqualTo(503);
        assertThat(done).hasValue(0);

        assertThat(caller.post("/work", Map.of()).statusCode()).isEqualTo(200);
        assertThat(done).hasValue(1);
    }

    @Test
    void a_connection_cut_before_acting_leaves_nothing_done() throws IOException {
        caller.faults(List.of(Map.of("path", "/w*", "action", "CLOSE_BEFORE")));

        assertThatThrownBy(() -> caller.post("/work", Map.of())).isInstanceOf(IOException.class);

        assertThat(done).hasValue(0);
    }

    @Test
    void a_lost_answer_leaves_the_work_done_once() throws IOException {
        caller.faults(List.of(Map.of("path", "/work", "action", "CLOSE_AFTER")));

        assertThatThrownBy(() -> caller.post("/work", Map.of())).isInstanceOf(IOException.class);

        assertThat(done).hasValue(1);
        var entry = caller.received("?path=/work").get(0);
        assertThat(entry.path("status").asInt()).isZero();
        assertThat(entry.path("fault").asString()).isEqualTo("CLOSE_AFTER");
    }

    @Test
    void a_delayed_request_is_answered_as_always() throws IOException {
        caller.faults(List.of(Map.of("path", "/work", "delayMillis", 20)));

        assertThat(caller.post("/work", Map.of()).statusCode()).isEqualTo(200);

        assertThat(caller.received("").get(0).path("fault").asString()).isEqualTo("DELAY");
    }

    @Test
    void removed_faults_happen_no_more() throws IOException {
        caller.faults(List.of(Map.of("path", "/work", "times", 0, "status", 503)));
        assertThat(caller.post("/work", Map.of()).statusCode()).isEqualTo(503);
        assertThat(HttpCaller.json(caller.get("/_sandbox/faults"))).hasSize(1);

        caller.send("DELETE", "/_sandbox/faults", Map.of(), BodyPublishers.noBody());

        assertThat(caller.post("/work", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_script_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> caller.faults(List.of(Map.of("status", 503))))
                .hasMessageContaining("400");
        assertThatThrownBy(() -> caller.faults(List.of(Map.of("path", "/", "action", "EXPLODE"))))
                .hasMessageContaining("400");
    }

    @Test
    void what_was_received_comes_newest_first_and_survives_a_restart() throws IOException {
        caller.post("/work", Map.of());
        caller.get("/nowhere");
        server.close();
        server = started(0);
        try (var again = new HttpCaller(server.url(), Map.of())) {
            var received = again.received("");
            assertThat(received).hasSize(2);
            assertThat(received.get(0).path("path").asString()).isEqualTo("/nowhere");
            assertThat(received.get(0).path("status").asInt()).isEqualTo(404);
            assertThat(received.get(1).path("to").asString()).isEqualTo("somebody");
            assertThat(again.received("?to=somebody")).hasSize(1);
            assertThat(again.received("?to=nobody")).isEmpty();
        }
    }

    @Test
    void a_token_in_the_path_is_not_recorded() throws IOException {
        caller.faults(List.of(Map.of("path", "/secret/*", "status", 503)));
        caller.get("/secret/abc123");
        caller.get("/secret/abc123");

        assertThat(caller.received("").toString()).contains("{token}").doesNotContain("abc123");
    }

    @Test
    void a_taken_port_is_named() {
        assertThatThrownBy(() -> StandInServer.bind(server.port(), state))
                .isInstanceOf(BindException.class)
                .hasMessageContaining(Integer.toString(server.port()));
    }

    private StandInServer started(int port) throws IOException {
        return StandInServer.bind(port, state)
                .route(
                        "POST",
                        "/work",
                        request -> {
                            request.note("to", "somebody");
                            return Reply.json(200, Map.of("done", done.incrementAndGet()));
                        })
                .route("GET", "/secret/{token}", _ -> Reply.json(200, Map.of()))
                .start();
    }
}
