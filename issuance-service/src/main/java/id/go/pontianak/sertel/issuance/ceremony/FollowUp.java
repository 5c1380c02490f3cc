package id.go.pontianak.sertel.issuance.ceremony;

import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.VisitStep;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.platform.AfterChange;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.Claim;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Duration;
import java.time.InstantSource;

/**
 * The worker that asks BSrE what became of ceremonies and certificates, and ends cases that nobody
 * comes for.
 */
@Configuration(proxyBeanMethods = false)
class FollowUp {

    /**
     * Longer than the guarded calls of one look usually take together. Looks only read, so one that
     * overruns it is merely made twice; and an owner at the counter does not wait long for a
     * replica that has died.
     */
    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final int AT_ONCE = 8;

    @Bean
    DueWorker followUpWorker(
            AggregateTable<Issuance> table,
            JdbcTemplate jdbc,
            InstantSource clock,
            Traces traces,
            Issuances issuances,
            StatusWatch status,
            CertificateWatch certificate,
            VisitStep visits) {
        return new DueWorker(
                table,
                jdbc,
                clock,
                traces,
                LEASE,
                AT_ONCE,
                claim -> look(claim, issuances, status, certificate, visits));
    }

    @Bean
    AfterChange wakeFollowUp(DueWorker followUpWorker) {
        return followUpWorker::wake;
    }

    /** Calls of BSrE only read, so a claim that was begun before is simply looked at again. */
    private static void look(
            Claim claim,
            Issuances issuances,
            StatusWatch status,
            CertificateWatch certificate,
            VisitStep visits) {
        issuances
                .arrived(claim.key())
                .ifPresent(
                        state -> {
                            switch (state) {
                                case InCeremony ceremony -> status.look(ceremony);
                                case AwaitingCertificate awaiting -> certificate.look(awaiting);
                                case Mismatched mismatched -> certificate.look(mismatched);
                                case Invited _, Absent _, Ready _ -> visits.lapse(claim.key());
                                case AwaitingInvitation _, Delivered _, Closed _ -> {
                                    // The state changed since it was claimed.
                                }
                            }
                        });
    }
}
