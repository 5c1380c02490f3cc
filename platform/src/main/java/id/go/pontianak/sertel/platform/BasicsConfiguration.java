package id.go.pontianak.sertel.platform;

import id.go.pontianak.sertel.platform.document.DocumentReading;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.document.DocumentViews;
import id.go.pontianak.sertel.platform.document.FolderDocumentStore;
import id.go.pontianak.sertel.platform.idempotency.IdempotencyKeys;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;

/** Clock, working hours, links, documents, idempotency keys. */
@AutoConfiguration
@EnableConfigurationProperties({LinkProperties.class, WorkingHoursProperties.class})
public class BasicsConfiguration {

    /** The one place where the time is taken from. */
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    WorkingHours workingHours(WorkingHoursProperties properties) {
        return new WorkingHours(properties);
    }

    @Bean
    OfficeTimes officeTimes(WorkingHours hours) {
        return new OfficeTimes(hours.zone());
    }

    @Bean
    LinkTokens linkTokens(LinkProperties properties) {
        return new LinkTokens(properties.key());
    }

    @Bean
    @ConditionalOnProperty("sertel.documents.folder")
    DocumentStore documentStore(@Value("${sertel.documents.folder}") Path folder) {
        return new FolderDocumentStore(folder);
    }

    @Bean
    @ConditionalOnProperty("sertel.documents.folder")
    DocumentReading documentReading(DocumentStore store, DocumentViews views) {
        return new DocumentReading(store, views);
    }

    @Bean
    DocumentViews documentViews(JdbcTemplate jdbc) {
        return new DocumentViews(jdbc);
    }

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcTemplate jdbc) {
        return new IdempotencyKeys(jdbc);
    }
}
