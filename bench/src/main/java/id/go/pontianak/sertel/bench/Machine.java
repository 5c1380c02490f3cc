package id.go.pontianak.sertel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What was measured on, in a line. */
final class Machine {

    private Machine() {}

    static String described(Path root) throws IOException, InterruptedException {
        return "%d cores, %s, JDK %s, %s, commit %s; load before: %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        memory(Files.readString(Path.of("/proc/meminfo"))),
                        System.getProperty("java.version"),
                        LocalDate.now(ZoneOffset.UTC),
                        commit(root),
                        load(Files.readString(Path.of("/proc/loadavg"))));
    }

    /** The whole memory of a {@code meminfo}. */
    static String memory(String meminfo) {
        String kilobytes = meminfo.lines().findFirst().orElse("").replaceAll("\\D", "");
        return Math.round(Long.parseLong(kilobytes) / 1024.0 / 1024.0) + " GiB";
    }

    /** The mean of the last minute of a {@code loadavg}. */
    static String load(String loadavg) {
        return loadavg.split(" ", 2)[0];
    }

    private static String commit(Path root) throws IOException, InterruptedException {
        String commit = said(root, "git", "rev-parse", "--short", "HEAD");
        boolean changed = !said(root, "git", "status", "--porcelain").isEmpty();
        return changed ? commit + " with changes" : commit;
    }

    private static String said(Path root, String... command)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(root.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
