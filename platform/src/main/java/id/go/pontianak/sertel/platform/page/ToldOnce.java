package id.go.pontianak.sertel.platform.page;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

import java.util.List;

/**
 * What a page is to tell once waits for whoever looks at the page: a script that is led there by
 * the answer to what it has sent shows it to nobody, and opens it anew.
 */
final class ToldOnce extends SessionFlashMapManager {

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        boolean script =
                HttpMethod.GET.matches(request.getMethod())
                        && request.getHeader("HX-Request") != null;
        return script ? null : super.retrieveFlashMaps(request);
    }
}
