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

/** Counts what is posted without a login, before any of it is read. */
@Configuration(proxyBeanMethods = false)
class PublicPosts implements WebMvcConfigurer, HandlerInterceptor {

    private final PublicRates rates;

    PublicPosts(PublicRates rates) {
        this.rates = rates;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/apply", "/confirm/*", "/correct/*", "/withdraw/*")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    /** The address is the client's also behind a proxy, as the platform honours its headers. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod()) && !rates.admit(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, rates.retryAfter());
            throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", List.of());
        }
        return true;
    }
}
