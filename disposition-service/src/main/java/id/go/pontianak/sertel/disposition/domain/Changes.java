package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Dossier.Change;
import id.go.pontianak.sertel.disposition.domain.Dossier.Document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Tells two revisions apart: documents by their hashes, kind by kind, and field by field. */
final class Changes {

    private record Field(String pointer, Function<Dossier, @Nullable Object> value) {}

    private static final List<Field> FIELDS =
            List.of(
                    new Field("/letter/number", dossier -> dossier.letter().number()),
                    new Field("/letter/date", dossier -> dossier.letter().date()),
                    new Field("/letter/subject", dossier -> dossier.letter().subject()),
                    new Field("/applicant/name", dossier -> dossier.applicant().name()),
                    new Field("/applicant/nik", dossier -> dossier.applicant().nik()),
                    new Field("/applicant/nip", dossier -> dossier.applicant().nip()),
                    new Field("/applicant/employment", dossier -> dossier.applicant().employment()),
                    new Field("/applicant/position", dossier -> dossier.applicant().position()),
                    new Field("/applicant/office", dossier -> dossier.applicant().office()),
                    new Field("/applicant/email", dossier -> dossier.applicant().email()),
                    new Field("/applicant/phone", dossier -> dossier.applicant().phone()));

    private Changes() {}

    static List<Change> between(Dossier before, Dossier after) {
        List<Change> changes = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        before.documents().forEach(document -> kinds.add(document.kind()));
        after.documents().forEach(document -> kinds.add(document.kind()));
        for (String kind : kinds) {
            if (!hashes(before, kind).equals(hashes(after, kind))) {
                changes.add(new Change(kind, null));
            }
        }
        for (Field field : FIELDS) {
            if (!Objects.equals(field.value().apply(before), field.value().apply(after))) {
                changes.add(new Change(null, field.pointer()));
            }
        }
        return List.copyOf(changes);
    }

    private static List<String> hashes(Dossier dossier, String kind) {
        return dossier.documents().stream()
                .filter(document -> document.kind().equals(kind))
                .map(Document::sha256)
                .sorted()
                .toList();
    }
}
