package id.go.pontianak.sertel.platform.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

class GuardTest {

    private final MisbehavingServer server = new MisbehavingServer();
    private final RestClient client =
            RestClient.builder()
                    .requestFactory(
                            new JdkClientHttpRequestFactory(
                                    HttpClient.newBuilder()
                                            .version(HttpClient.Version.HTTP_1_1)
                                            .connectTimeout(Duration.ofSeconds(2))
                                            .build()))
                    .build();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void closeTheServer() {
        server.close();
    }

    @Test
    void whatTheOtherSideSaysIsGiven() {
        server.answers(200, "\"ISSUE\"");

        assertThat(guard().call(post())).isEqualTo(new Answer.Given<>("\"ISSUE\""));
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whoCannotBeReachedIsTriedAgainAndGotNothing() {
        server.close();

        assertThat(guard().call(post())).isEqualTo(new Answer.NotSent<>("not reached"));
        assertThat(attempts).hasValue(3);
    }

    @Test
    void aNameThatLeadsNowhereGotNothing() {
        assertThat(guard().call(post("http://nowhere.invalid/register")))
                .isInstanceOf(Answer.NotSent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 429})
    void whoIsTooBusyIsAskedAgainAndDidNothing(int status) {
        server.answers(status, "");

        assertThat(guard().call(post())).isEqualTo(new Answer.NotSent<>("busy"));
        assertThat(server.requests()).isEqualTo(3);
    }

    @Test
    void aRefusalIsItsOwnAnswerWithItsCodeAndIsNotAskedAgain() {
        server.answers(400, "{\"status_code\":2011}");

        assertThat(guard().call(post())).isEqualTo(new Answer.Refused<>(400, "2011"));
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aRefusalWhoseCodeCannotBeReadIsStillARefusal() {
        server.answers(404, "<html>");

        assertThat(guard().call(post())).isEqualTo(new Answer.Refused<>(404, ""));
    }

    @Test
    void whoDoesNotAnswerInTimeMayHaveDoneItAndIsNotAskedAgain() {
        server.isSilent();

        assertThat(guard().call(post())).isEqualTo(new Answer.Unknown<>("no answer in time"));
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whoHangsUpAfterTheRequestMayHaveDoneItAndIsNotAskedAgain() {
        server.hangsUp();

        assertThat(guard().call(post())).isInstanceOf(Answer.Unknown.class);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whoHangsUpWithinItsAnswerMayHaveDoneItAndIsNotAskedAgain() {
        server.hangsUpWithinTheAnswer();

        assertThat(guard().call(post())).isInstanceOf(Answer.Unknown.class);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whoBreaksMayHaveDoneItAndIsNotAskedAgain() {
        server.answers(500, "");

        assertThat(guard().call(post())).isInstanceOf(Answer.Unknown.class);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whoFailsOftenIsLeftAloneForAWhile() {
        server.answers(500, "");
        Guard guard = guard();
        for (int i = 0; i < 5; i++) {
            guard.call(post());
        }

        assertThat(guard.isClosed()).isFalse();
        assertThat(guard.call(post())).isEqualTo(new Answer.NotSent<>("circuit open"));
        assertThat(server.requests()).isEqualTo(5);
        assertThat(attempts).hasValue(5);
        assertThat(
                        meters.get("resilience4j.circuitbreaker.state")
                                .tag("state", "open")
                                .gauge()
                                .value())
                .isEqualTo(1);
    }

    @Test
    void whoRecoversIsCalledAgain() {
        server.answers(500, "");
        Guard guard = guard(Duration.ofMillis(50), 8);
        for (int i = 0; i < 5; i++) {
            guard.call(post());
        }
        server.answers(200, "\"ISSUE\"");

        await().until(() -> guard.call(post()) instanceof Answer.Given);
        await().until(
                        () -> {
                            guard.call(post());
                            return meters.get("resilience4j.circuitbreaker.state")
                                            .tag("state", "closed")
                                            .gauge()
                                            .value()
                                    == 1;
                        });
    }

    @Test
    void whoRefusesOftenIsWellAndGoesOnBeingCalled() {
        server.answers(404, "{}");
        Guard guard = guard();
        for (int i = 0; i < 12; i++) {
            guard.call(post());
        }

        assertThat(guard.isClosed()).isTrue();
        assertThat(server.requests()).isEqualTo(12);
    }

    @Test
    void tooManyCallsAtOnceAreNotSentAndAreNotHeldAgainstTheOtherSide() throws Exception {
        Guard guard = guard(Duration.ofMinutes(1), 1, Duration.ofMinutes(1));
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer<String>> first =
                    threads.submit(
                            () ->
                                    guard.call(
                                            () -> {
                                                begun.countDown();
                                                goOn.await();
                                                return "done";
                                            }));
            begun.await();
            List<Future<Answer<String>>> others = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                others.add(threads.submit(() -> guard.call(post())));
            }
            for (Future<Answer<String>> other : others) {
                assertThat(other.get()).isEqualTo(new Answer.NotSent<>("too many calls at once"));
            }
            assertThat(attempts).hasValue(0);
            assertThat(guard.isClosed()).isTrue();

            goOn.countDown();
            assertThat(first.get()).isEqualTo(new Answer.Given<>("done"));
        }
    }

    @Test
    void anExceptionOfOursBeforeAnythingWasSentIsHonestlyUnknown() {
        assertThat(
                        guard().call(
                                        () -> {
                                            throw new IllegalStateException("personal data");
                                        }))
                .isEqualTo(new Answer.Unknown<>("IllegalStateException"));
    }

    private Guard guard() {
        return guard(Duration.ofMinutes(1), 8);
    }

    private Guard guard(Duration openFor, int concurrentCalls) {
        return guard(openFor, concurrentCalls, Duration.ofSeconds(1));
    }

    private Guard guard(Duration openFor, int concurrentCalls, Duration timeLimit) {
        return new Guard(
                "test",
                new GuardProperties(timeLimit, concurrentCalls, 1_000, 50, 5, openFor),
                said -> {
                    String body = said.getResponseBodyAsString();
                    return body.substring(body.indexOf(':') + 1, body.lastIndexOf('}'));
                },
                meters);
    }

    private Callable<String> post() {
        return post(server.url());
    }

    private Callable<String> post(String url) {
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
