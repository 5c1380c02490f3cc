package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Duration;
import java.time.InstantSource;

/**
 * The worker that lets applications lapse. It calls nobody, so a claim may well be made twice; and
 * nothing falls due so soon that a commit would have to wake it.
 */
@Configuration(proxyBeanMethods = false)
class LapseWorker {

    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 4;

    @Bean
    DueWorker lapses(
            AggregateTable<Application> table,
            JdbcTemplate jdbc,
            InstantSource clock,
            Traces traces,
            IntakeDesk desk) {
        return new DueWorker(
                table, jdbc, clock, traces, LEASE, AT_ONCE, claim -> desk.lapse(claim.key()));
    }
}
