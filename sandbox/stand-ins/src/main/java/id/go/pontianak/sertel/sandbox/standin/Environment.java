package id.go.pontianak.sertel.sandbox.standin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A program's settings from its environment; what is missing or wrong is named, never quoted. */
public record Environment(Map<String, String> variables) {
    /** Of this process. */
    public static Environment ofProcess() {
        return new Environment(System.getenv());
    }

    /** A text that must be there. */
    public String text(String name) {
        var value = variables.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Environment variable " + name + " is missing");
        }
        return value;
    }

    /** A TCP port, 0 for a free one. */
    public int port(String name) {
        long port = number(name, text(name));
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Environment variable " + name + " is no port");
        }
        return (int) port;
    }

    /** A directory, which need not exist. */
    public Path directory(String name) {
        return Path.of(text(name)).toAbsolutePath();
    }

    /** A time in milliseconds, or the other when it is not set. */
    public Duration millis(String name, Duration otherwise) {
        var value = variables.get(name);
        return value == null ? otherwise : Duration.ofMillis(number(name, value));
    }

    /**
     * The interface to listen on: {@code STAND_IN_ADDRESS}, or loopback alone when it is not set.
     * In a container, whose own loopback nobody else reaches, it is 0.0.0.0.
     */
    public InetAddress address() {
        var value = variables.get("STAND_IN_ADDRESS");
        if (value == null || value.isBlank()) {
            return InetAddress.getLoopbackAddress();
        }
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException _) {
            throw new IllegalArgumentException(
                    "Environment variable STAND_IN_ADDRESS is no address");
        }
    }

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("Environment variable " + name + " is no number");
        }
    }
}
