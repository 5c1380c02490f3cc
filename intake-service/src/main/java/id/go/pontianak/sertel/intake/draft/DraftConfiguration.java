package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.InstantSource;

/** The settings of the public form, and who asks the mailboxes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicFormProperties.class)
class DraftConfiguration {

    private static final int AT_ONCE = 4;

    @Bean
    DueWorker dueDrafts(
            JdbcTemplate jdbc,
            InstantSource clock,
            Traces traces,
            PublicFormProperties properties,
            DraftWorker worker) {
        return new DueWorker(
                AggregateTable.of("draft", "draft_id", Draft.class),
                jdbc,
                clock,
                traces,
                properties.lease(),
                AT_ONCE,
                worker::work);
    }
}
