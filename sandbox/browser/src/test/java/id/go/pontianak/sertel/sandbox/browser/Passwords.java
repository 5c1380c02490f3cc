package id.go.pontianak.sertel.sandbox.browser;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** What the sandbox's people type at the login. */
final class Passwords {

    private final Map<String, String> byUser;

    /** Those of a mesh's file of credentials. */
    Passwords(Path credentials) {
        byUser =
                new JsonMapper()
                        .readValue(credentials, new TypeReference<Map<String, String>>() {});
    }

    String of(String user) {
        return Objects.requireNonNull(byUser.get(user), user);
    }
}
