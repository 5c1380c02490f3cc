package id.go.pontianak.sertel.sandbox.demo.story;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the services of the running mesh were told beside what they always are.
 *
 * @param values by the names of their environment variables
 */
record MeshSettings(Properties values) {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

    /**
     * Those that the launcher has noted there; none if there is no such file.
     *
     * @param file in the mesh's folder
     */
    static MeshSettings in(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new MeshSettings(values);
    }

    /** The length of time that the variable was set to, such as 20s; empty if it was not. */
    Optional<Duration> duration(String variable) {
        Matcher set = DURATION.matcher(values.getProperty(variable, ""));
        return set.matches() ? Optional.of(duration(set)) : Optional.empty();
    }

    private static Duration duration(Matcher set) {
        long amount = Long.parseLong(set.group(1));
        return switch (set.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
