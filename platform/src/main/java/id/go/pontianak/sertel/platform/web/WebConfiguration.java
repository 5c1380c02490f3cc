package id.go.pontianak.sertel.platform.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;

/** Problem documents and languages. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@Import(ProblemHandler.class)
public class WebConfiguration {

    @Bean
    ProblemDocuments problemDocuments(MessageSource messages) {
        return new ProblemDocuments(messages);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }
}
