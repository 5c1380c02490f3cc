package id.go.pontianak.sertel.sandbox.mail;

import id.go.pontianak.sertel.sandbox.standin.Html;
import id.go.pontianak.sertel.sandbox.standin.Json;
import id.go.pontianak.sertel.sandbox.standin.Reply;
import id.go.pontianak.sertel.sandbox.standin.Request;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mailbox, for people and for scripts. */
final class MailboxPages {
    private static final int SHOWN = 200;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    Reply list(Request request) {
        var rows =
                mailbox.list(request.query().get("to")).stream()
                        .limit(SHOWN)
                        .map(MailboxPages::row)
                        .collect(Collectors.joining("\n"));
        return Reply.html(
                200,
                Html.page(
                        "Kotak surat uji coba",
                        """
                        <form method="get"><label for="to">Penerima</label>
                        <input id="to" name="to" type="email"><button>Saring</button></form>
                        <table>
                        <thead><tr><th scope="col">Diterima</th><th scope="col">Kepada</th>
                        <th scope="col">Perihal</th></tr></thead>
                        <tbody>
                        %s
                        </tbody>
                        </table>
                        """
                                .formatted(rows)));
    }

    Reply message(Request request) throws IOException {
        var mail = mailbox.find(request.variable("id"));
        if (mail == null) {
            return missing();
        }
        var html =
                mail.html().isEmpty()
                        ? ""
                        : "<p><a href=\"/messages/%s/html\">Versi HTML</a></p>"
                                .formatted(Html.escape(mail.id()));
        return Reply.html(
                200,
                Html.page(
                        mail.subject(),
                        """
                        <p><a href="/">Kotak surat</a></p>
                        <p>Dari %s kepada %s, %s</p>
                        %s
                        <pre>%s</pre>
                        """
                                .formatted(
                                        Html.escape(mail.from()),
                                        Html.escape(mail.to()),
                                        Html.escape(mail.receivedAt()),
                                        html,
                                        linked(mail.text()))));
    }

    /** The HTML as it came, in a sandbox of the browser: no scripts, no forms, nothing fetched. */
    Reply html(Request request) throws IOException {
        var mail = mailbox.find(request.variable("id"));
        return mail == null
                ? missing()
                : Reply.html(200, mail.html())
                        .with(
                                "Content-Security-Policy",
                                "sandbox allow-popups allow-popups-to-escape-sandbox"
                                        + " allow-top-navigation-by-user-activation;"
                                        + " default-src 'none'; style-src 'unsafe-inline';"
                                        + " img-src data:; form-action 'none'");
    }

    Reply received(Request request) {
        var headings = mailbox.list(request.query().get("to"));
        return Reply.json(
                stream -> {
                    try (var array = Json.MAPPER.writer().writeValuesAsArray(stream)) {
                        for (var heading : headings) {
                            var mail = mailbox.find(heading.id());
                            if (mail != null) {
                                array.write(mail);
                            }
                        }
                    }
                });
    }

    private static Reply missing() {
        return Reply.html(
                404, Html.page("Surat tidak ditemukan", "<p><a href=\"/\">Kembali</a></p>"));
    }

    private static String row(Mailbox.Heading heading) {
        var subject = heading.subject().isBlank() ? "(tanpa perihal)" : heading.subject();
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/messages/%s\">%s</a></td></tr>"
                .formatted(
                        Html.escape(heading.receivedAt()),
                        Html.escape(heading.to()),
                        Html.escape(heading.id()),
                        Html.escape(subject));
    }

    private static String linked(String text) {
        var html = new StringBuilder();
        var link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            var address = Html.escape(link.group());
            html.append(Html.escape(text.substring(from, link.start())))
                    .append("<a href=\"%s\" rel=\"noreferrer\">%s</a>".formatted(address, address));
            from = link.end();
        }
        return html.append(Html.escape(text.substring(from))).toString();
    }
}
