package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.schemas.Role;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Somebody with a browser at intake. */
public final class Browser {

    private final String base;
    private final PageUser user;

    private Browser(String base, PageUser user) {
        this.base = base;
        this.user = user;
    }

    public static Browser ofAnybody(int port) {
        String base = base(port);
        return new Browser(base, PageUser.anybody(base));
    }

    public static Browser ofOffice(int port, String office) {
        String base = base(port);
        return new Browser(base, PageUser.office(base, Role.OFFICE, office));
    }

    public static Browser ofOfficial(int port, Role role) {
        String base = base(port);
        return new Browser(base, PageUser.official(base, role, "petugas-" + role));
    }

    public PageUser user() {
        return user;
    }

    public PageUser.Page get(String path) {
        return user.get(path);
    }

    /** Opens a page with a form and sends that with files, as somebody who is logged in. */
    public PageUser.Page fillIn(String path, FilledForm form) {
        String token = get(path).document().select("main input[name=_csrf]").attr("value");
        return send(path, form.text("_csrf", token));
    }

    /** The same as a script does it, which says in a header what the form has in a field. */
    public PageUser.Page fillInByScript(String path, FilledForm form) {
        String token = get(path).document().select("main input[name=_csrf]").attr("value");
        return user.send(request(path, form).header("X-CSRF-TOKEN", token).build());
    }

    /** Sends a form with files. */
    public PageUser.Page send(String path, FilledForm form) {
        return user.send(request(path, form).build());
    }

    /** Presses the only button of a page without a login. */
    public PageUser.Page press(String path) {
        return user.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.noBody())
                        .build());
    }

    private HttpRequest.Builder request(String path, FilledForm form) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + FilledForm.BOUNDARY)
                .POST(form.body());
    }

    private static String base(int port) {
        return "http://localhost:" + port;
    }
}
