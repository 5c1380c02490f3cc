package id.go.pontianak.sertel.verification.page;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The pages' words without a service around them. */
final class Texts {

    private Texts() {}

    static PageTexts texts() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PageTexts(messages);
    }
}
