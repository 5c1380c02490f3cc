package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.function.Predicate;

/**
 * Counts what is posted without a login, before any of it is read. Whoever fills the form in again
 * and again can thereby keep others from doing so, but nobody from using a link that they have.
 */
@Configuration(proxyBeanMethods = false)
class PublicPosts implements WebMvcConfigurer {

    private static final String FORM = "/apply";
    private static final String[] LINKS = {"/confirm/*", "/correct/*", "/withdraw/*"};

    private final PublicRates rates;

    PublicPosts(PublicRates rates) {
        this.rates = rates;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Counted(rates::admitForm))
                .addPathPatterns(FORM)
                .order(Ordered.HIGHEST_PRECEDENCE);
        registry.addInterceptor(new Counted(rates::admit))
                .addPathPatterns(LINKS)
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    private final class Counted implements HandlerInterceptor {

        private final Predicate<String> admits;

        Counted(Predicate<String> admits) {
            this.admits = admits;
        }

        /** The address is the client's also behind a proxy, as the platform honours its headers. */
        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (HttpMethod.POST.matches(request.getMethod())
                    && !admits.test(request.getRemoteAddr())) {
                response.setHeader(HttpHeaders.RETRY_AFTER, rates.retryAfter());
                throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", List.of());
            }
            return true;
        }
    }
}
