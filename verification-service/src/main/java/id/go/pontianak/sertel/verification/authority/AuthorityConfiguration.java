package id.go.pontianak.sertel.verification.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.platform.AfterChange;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.worker.DueWorker;
import id.go.pontianak.sertel.verification.domain.Verification;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.InstantSource;

/** BSrE's client and the worker that uses it. */
@Configuration(proxyBeanMethods = false)
class AuthorityConfiguration {

    @Bean
    CertificateAuthority certificateAuthority(
            BsreProperties properties,
            Papers papers,
            ObservationRegistry observations,
            Traces traces,
            MeterRegistry meters) {
        RestClient client = client(properties, observations);
        return new BsreCertificateAuthority(
                client, new RegistrationForm(properties, papers), properties, traces, meters);
    }

    /** Speaks to BSrE's gateway and to nothing else. */
    static RestClient client(BsreProperties properties, ObservationRegistry observations) {
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(properties.connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        return RestClient.builder()
                .baseUrl(properties.url())
                .requestFactory(new JdkClientHttpRequestFactory(http))
                .defaultHeaders(
                        headers ->
                                headers.setBasicAuth(
                                        properties.username(), properties.password(), UTF_8))
                .defaultStatusHandler(HttpStatusCode::isError, (_, answer) -> refuse(answer))
                .observationRegistry(observations)
                .build();
    }

    @Bean
    DueWorker submissions(
            AggregateTable<Verification> table,
            JdbcTemplate jdbc,
            InstantSource clock,
            Traces traces,
            BsreProperties properties,
            SubmissionWorker worker) {
        return new DueWorker(
                table, jdbc, clock, traces, properties.lease(), properties.atOnce(), worker::work);
    }

    @Bean
    AfterChange wakeSubmissions(DueWorker submissions) {
        return submissions::wake;
    }

    /** What BSrE said may name the applicant: it is read for its code, and quoted nowhere. */
    private static void refuse(ClientHttpResponse answer) throws IOException {
        throw new RestClientResponseException(
                "BSrE answered " + answer.getStatusCode().value(),
                answer.getStatusCode(),
                answer.getStatusText(),
                answer.getHeaders(),
                answer.getBody().readAllBytes(),
                UTF_8);
    }
}
