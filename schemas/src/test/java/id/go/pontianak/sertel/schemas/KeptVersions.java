package id.go.pontianak.sertel.schemas;

import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas as they were released: {@code versions/v1/ApplicationSubmitted.avsc} and so on. */
final class KeptVersions {
    private static final Path FOLDER =
            Path.of("src/main/resources/id/go/pontianak/sertel/schemas/versions");
    private static final SchemaValidator FULL_TRANSITIVE =
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll();
    private static final SchemaFormatter PRETTY = SchemaFormatter.getInstance("json/pretty");

    private KeptVersions() {}

    /** Every kept version of an event, newest first. */
    static List<Schema> of(EventType type) {
        return folders().stream()
                .map(folder -> folder.resolve(fileName(type)))
                .filter(Files::exists)
                .map(KeptVersions::read)
                .toList();
    }

    /** Throws {@link SchemaValidationException} unless each can read what the other wrote. */
    static void requireCompatible(Schema changed, List<Schema> kept)
            throws SchemaValidationException {
        FULL_TRANSITIVE.validate(changed, kept);
    }

    /**
     * What frozen versions look like, by file: SHA-256 in lower-case hex, as {@code sha256sum}
     * prints it.
     */
    static Map<String, String> frozen() {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("frozen.sha256"))) {
            return lines.map(line -> line.split(" +"))
                    .collect(Collectors.toMap(line -> line[1], line -> line[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of a kept file, in lower-case hex. */
    static String hash(String file) {
        try {
            byte[] content = Files.readAllBytes(FOLDER.resolve(file));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Keeps the current schemas as a version, such as {@code v2}.
     *
     * @throws IllegalArgumentException if that version is frozen
     */
    static void keep(String version) {
        if (frozen().keySet().stream().anyMatch(file -> file.startsWith(version + "/"))) {
            throw new IllegalArgumentException(version + " is frozen: keep another version");
        }
        try {
            Path folder = Files.createDirectories(FOLDER.resolve(version));
            for (EventType type : EventType.values()) {
                Files.writeString(
                        folder.resolve(fileName(type)), PRETTY.format(type.schema()) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(EventType type) {
        return type.eventName() + ".avsc";
    }

    private static List<Path> folders() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparingInt(KeptVersions::number).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString().substring(1));
    }

    private static Schema read(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
