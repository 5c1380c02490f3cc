package id.go.pontianak.sertel.schemas;

import org.apache.avro.Schema;

import java.util.ArrayList;
import java.util.List;

/** Walks through a schema, into records, arrays and unions. */
final class SchemaWalk {
    private SchemaWalk() {}

    /**
     * A field and where it stands.
     *
     * @param path record and field, such as {@code Applicant.nik}
     */
    record FieldAt(String path, Schema.Field field) {}

    /** Every field of the schema and of the records inside it. */
    static List<FieldAt> fields(Schema schema) {
        List<FieldAt> found = new ArrayList<>();
        for (Schema record : schemas(schema)) {
            if (record.getType() == Schema.Type.RECORD) {
                for (Schema.Field field : record.getFields()) {
                    found.add(new FieldAt(record.getName() + "." + field.name(), field));
                }
            }
        }
        return found;
    }

    /** The schema and every schema inside it. */
    static List<Schema> schemas(Schema schema) {
        List<Schema> found = new ArrayList<>();
        visit(schema, found);
        return found;
    }

    private static void visit(Schema schema, List<Schema> found) {
        found.add(schema);
        switch (schema.getType()) {
            case RECORD -> schema.getFields().forEach(field -> visit(field.schema(), found));
            case ARRAY -> visit(schema.getElementType(), found);
            case MAP -> visit(schema.getValueType(), found);
            case UNION -> schema.getTypes().forEach(type -> visit(type, found));
            default -> {}
        }
    }
}
