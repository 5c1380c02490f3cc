package id.go.pontianak.sertel.sandbox.demo.story;

import tools.jackson.databind.JsonNode;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** Prints what was done in a story, and what the case's history says of it. */
final class Telling {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Pontianak"));

    private final PrintStream out;

    Telling(PrintStream out) {
        this.out = out;
    }

    void tell(Story story, Outcome outcome, Scene scene) throws InterruptedException {
        StringBuilder text = new StringBuilder();
        for (StoryCase one : scene.cases()) {
            text.append(one.played().timeLine());
            text.append(history(one));
        }
        synchronized (out) {
            out.printf("%n%s: %s%n", story.name(), story.told());
            out.print(text);
            out.printf("%s: %s%n", story.name(), outcome.line());
        }
    }

    private static String history(StoryCase one) throws InterruptedException {
        try {
            JsonNode seen = one.seenByOffice();
            StringBuilder text =
                    new StringBuilder(
                            "  riwayat / history of %s, revision %d, %s:%n"
                                    .formatted(
                                            seen.path("trackingNumber").asString(),
                                            seen.path("revision").asInt(),
                                            seen.path("status").asString()));
            for (JsonNode happening : seen.path("history")) {
                text.append(
                        "  %-4d %-12s %-21s %s%n"
                                .formatted(
                                        happening.path("step").asInt(),
                                        TIME.format(Instant.parse(happening.path("at").asString())),
                                        happening.path("actor").path("role").asString(),
                                        happening.path("event").asString()));
            }
            return text.toString();
        } catch (InterruptedException e) {
            throw e;
        } catch (RuntimeException e) {
            // What went wrong before is told; that the history is not to be had is no news then.
            return "  riwayat tidak tersedia / no history: "
                    + Objects.requireNonNullElse(e.getMessage(), e.toString())
                    + System.lineSeparator();
        }
    }
}
