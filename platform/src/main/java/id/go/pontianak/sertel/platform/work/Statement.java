package id.go.pontianak.sertel.platform.work;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * One SQL statement with its parameters.
 *
 * @param sql one statement without a semicolon, parameters as {@code ?}
 * @param parameters strings, numbers, booleans, UUIDs, instants, byte arrays, null, or lists: a
 *     list becomes an array of text (of bytea for byte arrays) for {@code unnest} and {@code = ANY}
 */
public record Statement(String sql, List<@Nullable Object> parameters) {

    /** See the record's components. */
    public static Statement of(String sql, @Nullable Object... parameters) {
        return new Statement(sql, Arrays.asList(parameters));
    }
}
