package id.go.pontianak.sertel.platform.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * What the web server itself answers, where no page can: a request that it cannot even read, or a
 * failure on the way to the page of errors. Nobody knows in which language that was asked.
 */
public final class ServerProblems extends ErrorReportValve {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="id">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s</title></head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p lang="en">%3$s</p>
            </body>
            </html>
            """;

    private static final String UNREADABLE =
            PAGE.formatted(
                    "Permintaan tidak dapat dibaca",
                    "Periksa alamatnya. Bila tautannya dari pesan, salin seluruhnya, tanpa spasi"
                            + " atau tanda baca di belakangnya.",
                    "The request cannot be read. Check the address; if the link came in a message,"
                            + " copy all of it.");

    private static final String DISTURBED =
            PAGE.formatted(
                    "Layanan sedang terganggu",
                    "Tunggu sebentar, lalu ulangi.",
                    "The service is disturbed. Wait a moment, then try again.");

    /** By the server, from the name of this class. */
    public ServerProblems() {}

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(response.getStatus() < 500 ? UNREADABLE : DISTURBED);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody is left to tell", gone);
        }
    }
}
