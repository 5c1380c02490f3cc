package id.go.pontianak.sertel.containers;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of this project. */
final class Repository {

    /** The services' short names, which are their names in compose and of their databases. */
    static final List<String> SERVICES =
            List.of("intake", "disposition", "verification", "issuance", "notification");

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ".")).resolve("..").toAbsolutePath().normalize();

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    /** The folder of a service's sources. */
    static Path sources(String service) {
        return file(service + "-service/src/main/java");
    }

    static String text(String path) {
        return text(file(path));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All regular files below a folder whose names end so. */
    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A YAML (or JSON) file as maps, lists and plain values; merge keys are resolved. */
    static Map<String, Object> yaml(String path) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(200);
        return object(new Yaml(new SafeConstructor(options)).load(text(path)));
    }

    /** What is known to be an object. */
    @SuppressWarnings("unchecked") // keys are texts wherever this is used
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** What is known to be a list. */
    @SuppressWarnings("unchecked") // a list of anything is one of objects
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    /** All that the pattern's first group finds in a text, in its order. */
    static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(hit -> hit.group(1)).toList();
    }
}
