package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that a correction changed.
 *
 * @param document kind of the document; null when a field was changed
 * @param field JSON pointer of the field; null when a document was changed
 */
public record Change(@Nullable String document, @Nullable String field) {

    private static final Map<String, Function<Dossier, @Nullable Object>> FIELDS = fields();

    /** Documents by their hashes, kind by kind, then fields by their contents. */
    static List<Change> between(Dossier before, Dossier after) {
        List<Change> changes = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        before.documents().forEach(document -> kinds.add(document.kind()));
        after.documents().forEach(document -> kinds.add(document.kind()));
        for (String kind : kinds) {
            if (!before.ofKind(kind)
                    .map(Dossier.Document::sha256)
                    .equals(after.ofKind(kind).map(Dossier.Document::sha256))) {
                changes.add(new Change(kind, null));
            }
        }
        FIELDS.forEach(
                (pointer, field) -> {
                    if (!Objects.equals(field.apply(before), field.apply(after))) {
                        changes.add(new Change(null, pointer));
                    }
                });
        return changes;
    }

    private static Map<String, Function<Dossier, @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<Dossier, @Nullable Object>>();
        fields.put("/letter/number", dossier -> dossier.letter().number());
        fields.put("/letter/date", dossier -> dossier.letter().date());
        fields.put("/letter/subject", dossier -> dossier.letter().subject());
        fields.put("/applicant/name", dossier -> dossier.applicant().name());
        fields.put("/applicant/nik", dossier -> dossier.applicant().nik());
        fields.put("/applicant/nip", dossier -> dossier.applicant().nip());
        fields.put("/applicant/employment", dossier -> dossier.applicant().employment());
        fields.put("/applicant/position", dossier -> dossier.applicant().position());
        fields.put("/applicant/office", dossier -> dossier.applicant().office());
        fields.put("/applicant/email", dossier -> dossier.applicant().email());
        fields.put("/applicant/phone", dossier -> dossier.applicant().phone());
        return fields;
    }
}
