package id.go.pontianak.sertel.sandbox.login;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/** The secrets of the credentials file, held as hashes once read. */
@Component
class Secrets {

    private final Map<String, String> hashes;

    Secrets(LoginSettings settings, JsonMapper json, PasswordEncoder encoder) {
        if (!Files.isReadable(settings.credentials())) {
            throw new IllegalStateException(
                    "The file of SERTEL_CREDENTIALS cannot be read: " + settings.credentials());
        }
        Map<String, String> secrets =
                json.readValue(settings.credentials(), new TypeReference<Map<String, String>>() {});
        secrets.replaceAll((_, secret) -> encoder.encode(secret));
        hashes = secrets;
    }

    /** The hash of that user's secret; a user without one is a fault of the file. */
    String hashOf(String username) {
        return find(username)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The credentials file has no secret for " + username));
    }

    Optional<String> find(String username) {
        return Optional.ofNullable(hashes.get(username));
    }
}
