package id.go.pontianak.sertel.platform.codec;

import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.apache.avro.Schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A registry that can be away and can lag behind. */
final class RegistryInMemory implements SchemaRegistry {

    private final Map<Integer, Schema> schemas = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private int answersLeft = Integer.MAX_VALUE;

    int register(String subject, Schema schema) {
        int id = ids.computeIfAbsent(subject, _ -> 1_000 + ids.size());
        schemas.put(id, schema);
        return id;
    }

    void answersLeft(int answers) {
        answersLeft = answers;
    }

    void hide(int id) {
        hidden.add(id);
    }

    void show(int id) {
        hidden.remove(id);
    }

    @Override
    public Schema schema(int id) {
        answer();
        Schema schema = schemas.get(id);
        if (schema == null || hidden.contains(id)) {
            throw new UnknownSchema(id, new IllegalStateException("40403"));
        }
        return schema;
    }

    @Override
    public int id(String subject, Schema schema) {
        answer();
        Integer id = ids.get(subject);
        if (id == null) {
            throw new TemporaryFailure("not registered");
        }
        return id;
    }

    private void answer() {
        if (answersLeft-- <= 0) {
            answersLeft = 0;
            throw new TemporaryFailure("away");
        }
    }
}
