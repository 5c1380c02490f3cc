package id.go.pontianak.sertel.sandbox.standin;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A method and a path with variables in braces; {@code {token}} is kept out of the journal. */
record Route(String method, List<String> segments, Handler handler) {
    static Route of(String method, String template, Handler handler) {
        return new Route(method, segments(template), handler);
    }

    /** The variables, or null when the path is not of this route. */
    @Nullable Map<String, String> match(String path) {
        var given = segments(path);
        if (given.size() != segments.size()) {
            return null;
        }
        var variables = new HashMap<String, String>();
        for (int i = 0; i < given.size(); i++) {
            var wanted = segments.get(i);
            if (wanted.startsWith("{")) {
                variables.put(wanted.substring(1, wanted.length() - 1), given.get(i));
            } else if (!wanted.equals(given.get(i))) {
                return null;
            }
        }
        return variables;
    }

    String journalled(String path) {
        return segments.contains("{token}") ? String.join("/", segments) : path;
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
