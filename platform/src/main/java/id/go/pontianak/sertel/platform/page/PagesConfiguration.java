package id.go.pontianak.sertel.platform.page;

import id.go.pontianak.sertel.platform.security.Callers;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.web.ProblemDocuments;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all pages share. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@EnableConfigurationProperties(PageProperties.class)
public class PagesConfiguration {

    @Bean
    Frames frames(
            PageProperties properties,
            Callers callers,
            @Value("${spring.application.name}") String service) {
        return new Frames(properties, callers, service);
    }

    @Bean
    WebMvcConfigurer framedPages(Frames frames) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(frames).excludePathPatterns("/api/**", "/assets/**");
            }
        };
    }

    @Bean
    PageProblems pageProblems(ProblemDocuments documents, Frames frames) {
        return new PageProblems(documents, frames);
    }

    @Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
    FlashMapManager toldOnce() {
        return new ToldOnce();
    }

    @Bean
    DueTexts dueTexts(WorkingHours hours, MessageSource messages, PageProperties properties) {
        return new DueTexts(hours, messages, properties.soon());
    }

    @Bean
    Live live(PageProperties properties) {
        return new Live(properties.listening());
    }
}
