package id.go.pontianak.sertel.platform.document;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractResourceBasedMessageSource;

import java.time.Duration;
import java.time.InstantSource;

/** For services whose officials look at papers: they {@code @Import} it. */
@Configuration(proxyBeanMethods = false)
public class DocumentViewerConfiguration {

    static final String TEXTS = "viewer-messages";

    /** What a page needs at most fits into a service's memory once, beside all else there. */
    private static final int AT_ONCE = 1;

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Bean
    DocumentPages documentPages(
            DocumentStore store, DocumentViews views, MessageSource messages, InstantSource clock) {
        if (messages instanceof AbstractResourceBasedMessageSource bundles) {
            bundles.addBasenames(TEXTS);
        }
        return new DocumentPages(
                store,
                new DocumentPagesViews(views::record, clock),
                new DocumentPagesWorkshop(AT_ONCE, PATIENCE, LIMIT),
                messages);
    }
}
