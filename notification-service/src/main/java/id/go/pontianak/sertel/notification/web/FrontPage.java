package id.go.pontianak.sertel.notification.web;

import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.page.PageController;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** This service has no pages: whoever looks for some is led to where there are, without a login. */
@PageController
class FrontPage {

    private final String places;

    FrontPage(LinkProperties links) {
        this.places = links.intake() + "/";
    }

    @GetMapping("/")
    RedirectView toThePages() {
        return new RedirectView(places);
    }
}
