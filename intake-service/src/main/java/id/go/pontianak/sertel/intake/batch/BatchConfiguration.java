package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.InstantSource;

/** The settings of batches, and who takes their rows in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BatchProperties.class)
class BatchConfiguration {

    /** Beside what people send by themselves, which goes first. */
    private static final int AT_ONCE = 4;

    @Bean
    DueWorker dueRows(
            JdbcTemplate jdbc,
            InstantSource clock,
            Traces traces,
            BatchProperties properties,
            BatchWorker worker) {
        return new DueWorker(
                AggregateTable.of("batch_row", "row_id", RowOrder.class),
                jdbc,
                clock,
                traces,
                properties.lease(),
                AT_ONCE,
                worker::work);
    }
}
