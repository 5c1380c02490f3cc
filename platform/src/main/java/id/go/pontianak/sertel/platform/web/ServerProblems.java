package id.go.pontianak.sertel.platform.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * What the web server itself answers, where no page can: a request that it cannot even read. Nobody
 * knows in which language that was asked.
 */
public final class ServerProblems extends ErrorReportValve {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="id">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Permintaan tidak dapat dibaca</title></head>
            <body>
            <h1>Permintaan tidak dapat dibaca</h1>
            <p>Periksa alamatnya. Bila tautannya dari pesan, salin seluruhnya, tanpa spasi atau tanda baca di belakangnya.</p>
            <p lang="en">The request cannot be read. Check the address; if the link came in a message, copy all of it.</p>
            </body>
            </html>
            """;

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
            response.getReporter().write(PAGE);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody is left to tell", gone);
        }
    }
}
