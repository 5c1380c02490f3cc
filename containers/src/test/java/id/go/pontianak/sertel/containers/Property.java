package id.go.pontianak.sertel.containers;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing that an operator can set.
 *
 * @param name as in a configuration file, for example {@code sertel.registry.url}
 * @param type for people
 * @param defaultValue null: there is none
 * @param optional whether the service works without a value, although there is no default
 * @param meaning for people; empty where the source says nothing
 */
record Property(
        String name, String type, @Nullable String defaultValue, boolean optional, String meaning) {

    boolean required() {
        return defaultValue == null && !optional;
    }

    Property withDefault(String value) {
        return new Property(name, type, value, optional, meaning);
    }

    /** The environment variable, as people write it. */
    String variable() {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** All environment variables that Spring Boot takes for this property. */
    Set<String> variables() {
        return new HashSet<>(
                List.of(
                        variable(),
                        name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT)));
    }
}
