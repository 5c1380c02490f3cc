package id.go.pontianak.sertel.sandbox.standin;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * One rule of a fault script: what happens to the next requests of a method and path.
 *
 * @param path exact, or a beginning when it ends in {@code *}
 * @param method null for any; {@code SMTP} and {@code WEBHOOK} for what is not HTTP to us
 * @param times how many requests; 0 until the script is replaced
 * @param action what happens
 * @param status HTTP or SMTP status that {@code RESPOND} answers
 * @param body what {@code RESPOND} answers, null for a plain message
 * @param delayMillis how long to wait first, in milliseconds
 */
public record Fault(
        String path,
        @Nullable String method,
        int times,
        Action action,
        int status,
        @Nullable JsonNode body,
        long delayMillis) {
    private static final long LONGEST_DELAY = 600_000;

    /** What a rule does. */
    public enum Action {
        /** Answer with the rule's status and body; nothing else happens. */
        RESPOND,
        /** Wait, then go on as always. */
        DELAY,
        /** Cut the connection and do nothing. */
        CLOSE_BEFORE,
        /** Do what was asked, then cut the connection: a lost answer. */
        CLOSE_AFTER,
        /** Say it twice (webhooks). */
        DUPLICATE
    }

    static Fault read(JsonNode rule) {
        var path = Json.text(rule, "path");
        if (path == null) {
            throw new UnreadableException("A fault needs a path");
        }
        var action = Json.text(rule, "action");
        int status = rule.path("status").asInt(0);
        var chosen = action != null ? action(action) : status > 0 ? Action.RESPOND : Action.DELAY;
        if (chosen == Action.RESPOND && (status < 200 || status > 599)) {
            throw new UnreadableException("RESPOND needs a status from 200 to 599");
        }
        long delay = Math.clamp(rule.path("delayMillis").asLong(0), 0, LONGEST_DELAY);
        int times = Math.max(0, rule.path("times").asInt(1));
        return new Fault(
                path, Json.text(rule, "method"), times, chosen, status, rule.get("body"), delay);
    }

    boolean concerns(String requested, String at) {
        return (method == null || method.equals(requested))
                && (path.endsWith("*")
                        ? at.startsWith(path.substring(0, path.length() - 1))
                        : at.equals(path));
    }

    /** Waits as long as the rule says. */
    public void pause() {
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Action action(String name) {
        try {
            return Action.valueOf(name);
        } catch (IllegalArgumentException _) {
            throw new UnreadableException("Unknown action");
        }
    }
}
