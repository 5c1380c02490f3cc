package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SchemaRulesTest {
    private static final Set<String> PERSONAL =
            Set.of(
                    "Actor.name",
                    "OnBehalfOf.name",
                    "Applicant.name",
                    "Applicant.nik",
                    "Applicant.nip",
                    "Applicant.employment",
                    "Applicant.position",
                    "Applicant.office",
                    "Applicant.email",
                    "Applicant.phone",
                    "Letter.subject",
                    "Fault.note",
                    "ApplicationSubmitted.applicant",
                    "DispositionForwarded.applicant",
                    "DispositionForwarded.note",
                    "DispositionRecalled.note",
                    "DossierVerified.applicant",
                    "ApplicationRejected.reason");

    private static final Pattern SECRET =
            Pattern.compile("passp|passw|passc|pin$|secret|sandi|token|pkcs|p12|credential");

    private static final List<String> ENVELOPE =
            List.of(
                    "eventId",
                    "applicationId",
                    "trackingNumber",
                    "revision",
                    "officeId",
                    "occurredAt",
                    "step",
                    "causationId",
                    "actor");

    @ParameterizedTest
    @EnumSource
    void every_record_and_every_field_is_explained(EventType type) {
        assertThat(SchemaWalk.schemas(type.schema()))
                .filteredOn(schema -> schema.getType() == Schema.Type.RECORD)
                .allSatisfy(schema -> assertThat(schema.getDoc()).isNotBlank());
        assertThat(SchemaWalk.fields(type.schema()))
                .allSatisfy(at -> assertThat(at.field().doc()).as(at.path()).isNotBlank());
    }

    @Test
    void personal_data_is_tagged_where_it_stands_and_nowhere_else() {
        Set<String> tagged =
                allFields()
                        .filter(at -> at.field().getObjectProp("confluent:tags") != null)
                        .peek(
                                at ->
                                        assertThat(at.field().getObjectProp("confluent:tags"))
                                                .isEqualTo(List.of("PII")))
                        .map(SchemaWalk.FieldAt::path)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tagged).containsExactlyInAnyOrderElementsOf(PERSONAL);
    }

    @Test
    void a_field_with_a_personal_name_is_always_tagged() {
        Set<String> names =
                Set.of("name", "nik", "nip", "email", "phone", "note", "applicant", "subject");

        assertThat(allFields())
                .filteredOn(at -> names.contains(at.field().name()))
                .allSatisfy(
                        at ->
                                assertThat(at.field().getObjectProp("confluent:tags"))
                                        .as(at.path())
                                        .isEqualTo(List.of("PII")));
    }

    @ParameterizedTest
    @EnumSource
    void every_event_begins_with_the_same_envelope(EventType type) {
        List<Schema.Field> fields = type.schema().getFields().subList(0, ENVELOPE.size());

        assertThat(fields).extracting(Schema.Field::name).isEqualTo(ENVELOPE);
        assertThat(fields)
                .isEqualTo(
                        EventType.APPLICATION_SUBMITTED
                                .schema()
                                .getFields()
                                .subList(0, ENVELOPE.size()));
    }

    @ParameterizedTest
    @EnumSource
    void code_lists_are_strings_so_that_a_new_code_breaks_nobody(EventType type) {
        assertThat(SchemaWalk.schemas(type.schema()))
                .extracting(Schema::getType)
                .doesNotContain(Schema.Type.ENUM);
    }

    @ParameterizedTest
    @EnumSource
    void what_may_be_missing_is_null_by_default(EventType type) {
        assertThat(SchemaWalk.fields(type.schema()))
                .filteredOn(at -> at.field().schema().isNullable())
                .allSatisfy(at -> assertThat(at.field().hasDefaultValue()).as(at.path()).isTrue());
    }

    @Test
    void no_field_could_hold_a_passphrase() {
        assertThat(allFields())
                .extracting(at -> at.field().name().toLowerCase(Locale.ROOT))
                .isNotEmpty()
                .noneMatch(name -> SECRET.matcher(name).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"passphrase", "newpassword", "pin", "ownerpin", "katasandi", "p12"})
    void a_field_for_a_passphrase_would_be_noticed(String name) {
        assertThat(SECRET.matcher(name).find()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_registered_text_stands_alone_and_holds_nothing_of_java(EventType type) {
        String text = type.schema().toString();

        assertThat(text).doesNotContain("avro.java");
        assertThat(new Schema.Parser().parse(text)).isEqualTo(type.schema());
        assertThat(type.schema().getFullName())
                .isEqualTo("id.go.pontianak.sertel.event." + type.eventName());
    }

    private static Stream<SchemaWalk.FieldAt> allFields() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> SchemaWalk.fields(type.schema()).stream());
    }
}
