package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** Where the build has put the programs. */
final class Locations {

    private static final Properties PROPERTIES = load();

    private Locations() {}

    /** The folder of the broker's jars. */
    static Path kafka() {
        return existing("kafka");
    }

    /** The folder of the unpacked registry. */
    static Path registry() {
        return existing("registry");
    }

    /** The folder of the packed PostgreSQL. */
    static Path postgresArchive() {
        return existing("postgres-archive");
    }

    /** Where PostgreSQL is unpacked to, at the first start. */
    static Path postgres() {
        return Path.of(PROPERTIES.getProperty("postgres"));
    }

    private static Path existing(String name) {
        Path folder = Path.of(PROPERTIES.getProperty(name));
        if (!Files.isDirectory(folder)) {
            throw new ProcessFailedException(
                    folder + " is missing: build the module sandbox-infrastructure first");
        }
        return folder;
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Locations.class.getResourceAsStream("locations.properties")) {
            properties.load(Objects.requireNonNull(in, "locations.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
