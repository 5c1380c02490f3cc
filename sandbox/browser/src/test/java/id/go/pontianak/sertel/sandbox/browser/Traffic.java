package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a browser has asked for, and what that weighed. */
final class Traffic {

    private final List<Request> asked = new ArrayList<>();
    private final List<Request> answered = new ArrayList<>();

    Traffic(BrowserContext context) {
        context.onRequest(asked::add);
        context.onRequestFinished(answered::add);
    }

    /** From here on it is counted. */
    void begin() {
        asked.clear();
        answered.clear();
    }

    /** Everywhere that something was asked for, as scheme, host and port. */
    Set<String> origins() {
        Set<String> origins = new TreeSet<>();
        for (Request request : List.copyOf(asked)) {
            URI address = URI.create(request.url());
            // What stands in the page itself is asked of nobody.
            if (!Set.of("data", "blob").contains(address.getScheme())) {
                origins.add(origin(address));
            }
        }
        return origins;
    }

    /** How many bytes of headers and bodies came over the wire from there. */
    long bytesFrom(URI service) {
        long bytes = 0;
        // Asking for sizes lets more answers come in.
        for (Request request : List.copyOf(answered)) {
            if (origin(URI.create(request.url())).equals(origin(service))) {
                Sizes sizes = request.sizes();
                bytes += sizes.responseHeadersSize + sizes.responseBodySize;
            }
        }
        return bytes;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
