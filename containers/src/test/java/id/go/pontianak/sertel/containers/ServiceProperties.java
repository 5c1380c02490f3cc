package id.go.pontianak.sertel.containers;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What each service can be told: its own properties, the platform's, and those of Spring. */
final class ServiceProperties {

    private static final Map<String, Map<String, Property>> BY_SERVICE = readAll();

    private ServiceProperties() {}

    /** All properties of a service by name, with the defaults that its files give. */
    static Map<String, Property> of(String service) {
        Map<String, Property> properties = BY_SERVICE.get(service);
        if (properties == null) {
            throw new IllegalArgumentException("no service is called " + service);
        }
        return properties;
    }

    private static Map<String, Map<String, Property>> readAll() {
        Map<String, Property> platform = read(Repository.file("platform/src/main/java"));
        Map<String, Map<String, Property>> all = new LinkedHashMap<>();
        for (String service : Repository.SERVICES) {
            Map<String, Property> properties = new TreeMap<>(platform);
            properties.putAll(read(Repository.sources(service)));
            GivenDefaults.of(service).applyTo(properties);
            properties.putAll(OperatorProperties.of(service));
            all.put(service, properties);
        }
        return all;
    }

    /** The properties that are declared in a folder of sources. */
    private static Map<String, Property> read(Path folder) {
        List<Path> files =
                Repository.below(folder, ".java").stream()
                        .filter(file -> Repository.text(file).contains("@ConfigurationProperties("))
                        .toList();
        if (files.isEmpty()) {
            return Map.of();
        }
        PropertyReader reader = new PropertyReader();
        process(files, folder, reader);
        Map<String, Property> byName = new TreeMap<>();
        reader.byPrefix().values().stream()
                .flatMap(List::stream)
                .forEach(property -> byName.put(property.name(), property));
        return byName;
    }

    private static void process(List<Path> files, Path folder, PropertyReader reader) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        // The platform as source, too: a class file has lost what its comments say.
        String sources =
                Stream.of(folder, Repository.file("platform/src/main/java"))
                        .map(Path::toString)
                        .collect(Collectors.joining(java.io.File.pathSeparator));
        List<String> options =
                List.of(
                        "-proc:only",
                        "-implicit:none",
                        "-Xprefer:source",
                        "-sourcepath",
                        sources,
                        "-classpath",
                        System.getProperty("java.class.path"));
        JavaCompiler.CompilationTask task =
                compiler.getTask(
                        null,
                        null,
                        diagnostics,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null)
                                .getJavaFileObjectsFromPaths(files));
        task.setProcessors(List.of(reader));
        if (!task.call()) {
            List<String> errors = new ArrayList<>();
            for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
                errors.add(diagnostic.toString());
            }
            throw new IllegalStateException(
                    "the properties cannot be read ("
                            + ConfigurationProperties.class.getSimpleName()
                            + "): "
                            + errors);
        }
    }
}
