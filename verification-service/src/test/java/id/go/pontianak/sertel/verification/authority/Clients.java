package id.go.pontianak.sertel.verification.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.GuardProperties;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.verification.Bsre;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

import java.net.URI;
import java.time.Duration;

/** BSrE's clients as the service makes them. */
final class Clients {

    private Clients() {}

    static <T> T given(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Given.class);
        return ((Answer.Given<T>) answer).value();
    }

    /** Patient: only who tests the time limit itself may be shown it by a slow machine. */
    static CertificateAuthority authority(Papers papers, URI url, String password) {
        return authority(papers, url, password, Duration.ofSeconds(30));
    }

    static CertificateAuthority authority(
            Papers papers, URI url, String password, Duration timeLimit) {
        var guard = new GuardProperties(timeLimit, 16, 100, 50, 20, Duration.ofSeconds(30));
        var properties =
                new BsreProperties(
                        url,
                        Bsre.USERNAME,
                        password,
                        "Kota Pontianak",
                        "Kalimantan Barat",
                        timeLimit,
                        guard,
                        guard,
                        guard,
                        16,
                        Duration.ofSeconds(45),
                        new BsreProperties.Retry(Duration.ofMillis(500), Duration.ofMinutes(1)),
                        new BsreProperties.Polling(Duration.ofMillis(300), Duration.ofMinutes(1)),
                        5);
        return new BsreCertificateAuthority(
                AuthorityConfiguration.client(properties, ObservationRegistry.NOOP),
                new RegistrationForm(properties, papers),
                properties,
                new Traces(Tracer.NOOP, Propagator.NOOP),
                new SimpleMeterRegistry());
    }
}
