package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file. */
public final class LogTail {

    private static final int BYTES = 65_536;
    private static final int WIDTH = 300;

    private LogTail() {}

    /** The last lines, at most so many; a short remark if the file cannot be read. */
    public static String of(Path log, int lines) {
        return last(read(log), lines);
    }

    /** As {@link #of}, without stack frames and with long lines cut: what a person reads first. */
    public static String reason(Path log, int lines) {
        return last(
                read(log).stream()
                        .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t... "))
                        .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line)
                        .toList(),
                lines);
    }

    private static String last(List<String> all, int lines) {
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    private static List<String> read(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] bytes = new byte[(int) Math.min(BYTES, file.length())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of("(cannot be read: " + e.getMessage() + ")");
        }
    }
}
