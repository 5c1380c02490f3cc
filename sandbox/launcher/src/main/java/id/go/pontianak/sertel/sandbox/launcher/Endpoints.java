package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.Ports;
import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The ports of all processes, on 127.0.0.1.
 *
 * @param ports by name: the services' short names, kafka, registry, postgres, login, bsre,
 *     whatsapp, mail (its pages) and smtp
 */
public record Endpoints(Map<String, Integer> ports) {

    private static final Map<String, Integer> USUAL = usualPorts();

    public Endpoints {
        ports = Map.copyOf(ports);
    }

    private static Map<String, Integer> usualPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("intake", 8081);
        ports.put("disposition", 8082);
        ports.put("verification", 8083);
        ports.put("issuance", 8084);
        ports.put("notification", 8085);
        ports.put("registry", 8090);
        ports.put("kafka", 9092);
        ports.put("postgres", 5433);
        ports.put("login", 9000);
        ports.put("bsre", 9001);
        ports.put("whatsapp", 9002);
        ports.put("mail", 9003);
        ports.put("smtp", 9025);
        return ports;
    }

    /**
     * The usual ports, changed by a file ({@code intake=18081}) and, above that, by the environment
     * ({@code SERTEL_PORT_INTAKE}).
     *
     * @throws ProcessFailedException if a value is no port
     */
    static Endpoints configured(Path file, Map<String, String> environment) {
        Properties properties = read(file);
        Map<String, Integer> ports = new LinkedHashMap<>();
        USUAL.forEach(
                (name, usual) -> {
                    String variable = variable(name);
                    String text =
                            environment.getOrDefault(
                                    variable, properties.getProperty(name, usual.toString()));
                    ports.put(name, port(variable, text));
                });
        return new Endpoints(ports);
    }

    /** Ports that were free a moment ago. */
    static Endpoints free() {
        List<String> names = new ArrayList<>(USUAL.keySet());
        List<Integer> free = Ports.free(names.size());
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            ports.put(names.get(i), free.get(i));
        }
        return new Endpoints(ports);
    }

    /** The environment variable that changes a port. */
    static String variable(String name) {
        return "SERTEL_PORT_" + name.toUpperCase(Locale.ROOT);
    }

    public int port(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return port;
    }

    /** The address of that process for people and programs, without a slash at its end. */
    public String url(String name) {
        return "http://localhost:" + port(name);
    }

    /** Notes the ports, for commands that look for the running mesh. */
    void write(Path file) {
        Properties properties = new Properties();
        ports.forEach((name, port) -> properties.setProperty(name, port.toString()));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "the ports of the running mesh");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static int port(String variable, String text) {
        try {
            int port = Integer.parseInt(text.trim());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException _) {
            // Told below, as for a number out of range.
        }
        throw new ProcessFailedException(variable + " is no port: " + text);
    }
}
