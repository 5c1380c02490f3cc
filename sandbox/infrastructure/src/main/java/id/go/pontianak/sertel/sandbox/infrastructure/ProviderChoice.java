package id.go.pontianak.sertel.sandbox.infrastructure;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Which provider tests stand on. */
final class ProviderChoice {

    /** System property or environment variable: {@code sandbox} or {@code containers}. */
    static final String NAME = "SERTEL_TEST_INFRASTRUCTURE";

    private ProviderChoice() {}

    /** What was asked for; null: whatever there is. */
    static @Nullable String asked() {
        return System.getProperty(NAME, System.getenv(NAME));
    }

    /**
     * Containers where an engine answers, the sandbox's own starters otherwise.
     *
     * @param asked overrides that; null or blank: does not
     * @throws ProcessFailedException if what was asked for is unknown or not to be had
     */
    static InfrastructureProvider of(
            @Nullable String asked,
            InfrastructureProvider containers,
            InfrastructureProvider sandbox) {
        if (asked == null || asked.isBlank()) {
            return containers.available() ? containers : sandbox;
        }
        InfrastructureProvider provider =
                Map.of("containers", containers, "sandbox", sandbox).get(asked);
        if (provider == null) {
            throw new ProcessFailedException(NAME + " is neither sandbox nor containers: " + asked);
        }
        if (!provider.available()) {
            throw new ProcessFailedException(
                    NAME + " asks for " + asked + ", which cannot work on this machine");
        }
        return provider;
    }
}
