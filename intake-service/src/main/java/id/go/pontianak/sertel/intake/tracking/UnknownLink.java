package id.go.pontianak.sertel.intake.tracking;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** What is answered for links that are unknown, spent or expired: always the same. */
public final class UnknownLink {

    private UnknownLink() {}

    /** The page. */
    public static ModelAndView page() {
        return new ModelAndView("intake/unknown-link", Map.of(), HttpStatus.NOT_FOUND);
    }
}
