package id.go.pontianak.sertel.sandbox.demo;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.Map;

/** The names and secrets of the sandbox's users. */
public final class Credentials {

    private final Map<String, String> secrets;

    private Credentials(Map<String, String> secrets) {
        this.secrets = secrets;
    }

    /**
     * Reads the flat JSON object that {@code ./sertel up} has written.
     *
     * @throws tools.jackson.core.JacksonException if the file is missing or is no such object
     */
    public static Credentials in(Path file) {
        return new Credentials(
                new JsonMapper().readValue(file, new TypeReference<Map<String, String>>() {}));
    }

    /**
     * The secret of that user.
     *
     * @throws IllegalArgumentException if there is no such user
     */
    String of(String user) {
        String secret = secrets.get(user);
        if (secret == null) {
            throw new IllegalArgumentException("No secret for the user " + user);
        }
        return secret;
    }
}
