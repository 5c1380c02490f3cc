package id.go.pontianak.sertel.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverProblems() {
        return server ->
                server.addContextCustomizers(
                        context ->
                                ((StandardHost) context.getParent())
                                        .setErrorReportValveClass(ServerProblems.class.getName()));
    }

    /** What the description of the interface begins with. */
    @Bean
    OpenAPI description(@Value("${spring.application.name}") String service) {
        return new OpenAPI().info(new Info().title("Sertel: " + service).version("1"));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }
}
