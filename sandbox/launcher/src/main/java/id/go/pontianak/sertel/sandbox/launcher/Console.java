package id.go.pontianak.sertel.sandbox.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Writes progress and results for the person who typed the command. */
final class Console implements Progress {

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    /** The terminal, in UTF-8. */
    static Console terminal() {
        return new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    PrintStream stream() {
        return out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void starting(String name) {
        say("  %-14s starting".formatted(name));
    }

    @Override
    public void ready(String name, String address, Duration taken) {
        String seconds = String.format(Locale.ROOT, "%.1f s", taken.toMillis() / 1000.0);
        String where = address.isEmpty() ? "done" : "ready   " + address;
        say("  %-14s %s (%s)".formatted(name, where, seconds));
    }

    @Override
    public void stopped(String name) {
        say("  %-14s stopped".formatted(name));
    }

    @Override
    public void died(String name, int exitCode) {
        say(
                "  %-14s ended by itself with exit code %d; see ./sertel logs %s, then ./sertel start %s"
                        .formatted(name, exitCode, name, name));
    }
}
