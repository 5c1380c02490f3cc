package id.go.pontianak.sertel.platform.external;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Guarded calls to a server that misbehaves. */
abstract class GuardFixture {

    final MisbehavingServer server = new MisbehavingServer();
    final RestClient client =
            RestClient.builder()
                    .requestFactory(
                            new JdkClientHttpRequestFactory(
                                    HttpClient.newBuilder()
                                            .version(HttpClient.Version.HTTP_1_1)
                                            .connectTimeout(Duration.ofSeconds(30))
                                            .build()))
                    .build();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void closeTheServer() {
        server.close();
    }

    Guard guard() {
        return guard(Duration.ofMinutes(1), 8);
    }

    /** Patient: only who tests the time limit itself may be shown it by a slow machine. */
    Guard guard(Duration openFor, int concurrentCalls) {
        return guard(openFor, concurrentCalls, Duration.ofSeconds(30));
    }

    Guard guard(Duration openFor, int concurrentCalls, Duration timeLimit) {
        return new Guard(
                "test",
                new GuardProperties(timeLimit, concurrentCalls, 1_000, 50, 5, openFor),
                said -> {
                    String body = said.getResponseBodyAsString();
                    return body.substring(body.indexOf(':') + 1, body.lastIndexOf('}'));
                },
                meters);
    }

    Callable<String> post() {
        return post(server.url());
    }

    Callable<String> post(String url) {
        return () -> {
            attempts.incrementAndGet();
            return String.valueOf(
                    client.post()
                            .uri(url)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body("{\"nik\":\"0\"}")
                            .retrieve()
                            .body(String.class));
        };
    }
}
