package id.go.pontianak.sertel.issuance.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.GuardProperties;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class BsreTest {

    private static final byte[] KEY = {0x30, 0x03, 0x02, 0x01, 0x03};
    private static final String NIK = "6171010101800001";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch downloadAsked = new CountDownLatch(1);
    private final CountDownLatch limitIsOver = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/api/user/certificate", this::onceTheLimitIsOver);
        server.start();
    }

    @AfterEach
    void stop() {
        limitIsOver.countDown();
        server.stop(0);
        threads.close();
    }

    /** Another call, begun later, is given up before the download is answered. */
    @Test
    void theOneDownloadIsWaitedForLongerThanAnyOtherAnswer() throws Exception {
        Bsre bsre = bsre(Duration.ofMillis(200), Duration.ofSeconds(30));
        Future<Answer<byte[]>> download = threads.submit(() -> bsre.pkcs12(NIK));
        assertThat(downloadAsked.await(30, TimeUnit.SECONDS)).isTrue();

        Answer<String> other = bsre.chain(NIK);
        limitIsOver.countDown();

        assertThat(other).isInstanceOf(Answer.Unknown.class);
        assertThat(download.get())
                .isInstanceOfSatisfying(
                        Answer.Given.class, given -> assertThat(given.value()).isEqualTo(KEY));
    }

    private Bsre bsre(Duration timeLimit, Duration downloadLimit) {
        return new Bsre(
                new BsreProperties(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                        "kota-pontianak",
                        "rahasia-uji-coba",
                        GuardProperties.defaults().within(timeLimit),
                        downloadLimit),
                new SimpleMeterRegistry(),
                JsonMapper.builder().build());
    }

    private void onceTheLimitIsOver(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().endsWith("/p12")) {
                downloadAsked.countDown();
            }
            limitIsOver.await();
            exchange.sendResponseHeaders(200, KEY.length);
            exchange.getResponseBody().write(KEY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
