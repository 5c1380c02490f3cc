package id.go.pontianak.sertel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** The memory of a process and its children, what is shared counted in shares (PSS); Linux only. */
final class ProcessMemory {

    private static final String LABEL = "Pss:";

    private ProcessMemory() {}

    /** In megabytes. */
    static double megabytes(ProcessHandle process) throws IOException {
        double sum = megabytes(process.pid());
        for (ProcessHandle child : process.descendants().toList()) {
            sum += megabytes(child.pid());
        }
        return sum;
    }

    private static double megabytes(long pid) throws IOException {
        Path file = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        return kilobytes(Files.readAllLines(file)).orElse(0) / 1024.0;
    }

    /** What the lines of a {@code smaps_rollup} say; empty of a process without memory. */
    static OptionalLong kilobytes(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(LABEL))
                .map(line -> line.substring(LABEL.length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
