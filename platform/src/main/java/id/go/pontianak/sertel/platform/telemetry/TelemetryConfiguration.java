package id.go.pontianak.sertel.platform.telemetry;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.opentelemetry.exporter.logging.otlp.OtlpJsonLoggingSpanExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What traces hold, and where they go besides OTLP. */
@AutoConfiguration
public class TelemetryConfiguration {

    private static final String SPAN_LOGGER = OtlpJsonLoggingSpanExporter.class.getName();

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Traces(
                tracer.getIfAvailable(() -> Tracer.NOOP),
                propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    /** Addresses may hold the token of a link, which is a key to a case; the route says enough. */
    @Bean
    ObservationFilter withoutAddresses() {
        return TelemetryConfiguration::withoutAddress;
    }

    /** Spans as lines of OTLP JSON, for a machine without a collector. */
    @Bean
    @ConditionalOnProperty("sertel.telemetry.span-file")
    SpanExporter spanFile(@Value("${sertel.telemetry.span-file}") Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // The pattern language of file handlers takes a percent sign for its own.
        var handler = new FileHandler(file.toString().replace("%", "%%"), true);
        handler.setFormatter(
                new Formatter() {
                    @Override
                    public String format(LogRecord line) {
                        return line.getMessage() + '\n';
                    }
                });
        Logger logger = Logger.getLogger(SPAN_LOGGER);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        return OtlpJsonLoggingSpanExporter.create();
    }

    private static Observation.Context withoutAddress(Observation.Context context) {
        return context.removeHighCardinalityKeyValue("http.url");
    }
}
