package id.go.pontianak.sertel.issuance.page;

import org.springframework.context.support.ResourceBundleMessageSource;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The texts of the pages, as the service has them. */
final class Texts {

    static final Locale INDONESIAN = Locale.of("id");

    private Texts() {}

    static ResourceBundleMessageSource source() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "platform-messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
