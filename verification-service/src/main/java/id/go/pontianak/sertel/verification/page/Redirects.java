package id.go.pontianak.sertel.verification.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where one is after a form was taken. */
final class Redirects {

    private Redirects() {}

    /** See other (303): loading that page again sends nothing again. */
    static ModelAndView to(String path) {
        var view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
