package id.go.pontianak.sertel.schemas.asyncapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small pieces that the document is put together from. */
final class Tree {
    private Tree() {}

    /** A map in the order of its arguments: key, value, key, value… */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static <T> Map<String, Object> map(
            Stream<T> all, Function<T, String> key, Function<T, Object> value) {
        return all.collect(
                Collectors.toMap(key, value, Tree::never, LinkedHashMap<String, Object>::new));
    }

    static Map<String, Object> join(List<Map<String, Object>> maps) {
        Map<String, Object> joined = new LinkedHashMap<>();
        maps.forEach(joined::putAll);
        return joined;
    }

    static Map<String, Object> reference(String path) {
        return map("$ref", "#/" + path);
    }

    private static Object never(Object one, Object other) {
        throw new IllegalStateException("the same key twice: " + one + ", " + other);
    }
}
