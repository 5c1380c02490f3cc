package id.go.pontianak.sertel.sandbox.standin;

import java.io.IOException;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Handler {
    /**
     * Answers one request.
     *
     * @throws UnreadableException when the request can't be parsed: answered by 400
     * @throws IOException when the caller or the disk fails
     */
    Reply handle(Request request) throws IOException;
}
