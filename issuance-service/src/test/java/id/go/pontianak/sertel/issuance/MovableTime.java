package id.go.pontianak.sertel.issuance;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that tests can move on. */
@TestConfiguration(proxyBeanMethods = false)
class MovableTime {

    private static volatile Duration ahead = Duration.ZERO;

    static void moveOn(Duration by) {
        ahead = by;
    }

    static void backToNow() {
        ahead = Duration.ZERO;
    }

    @Bean
    InstantSource clock() {
        return () -> Instant.now().plus(ahead);
    }
}
