package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

class KeptVersionsTest {
    private static final String REQUEST_ID = "{\"name\":\"requestId\",\"type\":\"string\",";

    /**
     * {@code ./mvnw -pl schemas test -Dtest=KeptVersionsTest -Dschemas.keep=v2} keeps a version.
     */
    @BeforeAll
    static void keepIfAsked() {
        Optional.ofNullable(System.getProperty("schemas.keep")).ifPresent(KeptVersions::keep);
    }

    @ParameterizedTest
    @EnumSource
    void every_schema_reads_and_is_read_by_every_kept_version(EventType type) {
        List<Schema> kept = KeptVersions.of(type);

        assertThat(kept).isNotEmpty();
        assertThatCode(() -> KeptVersions.requireCompatible(type.schema(), kept))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_deployed_is_kept(EventType type) {
        assertThat(KeptVersions.of(type).getFirst())
                .as("a changed schema is kept as a new version, see schemas/README.md")
                .isEqualTo(type.schema());
    }

    @Test
    void a_frozen_version_stays_as_it_was_released() {
        assertThat(KeptVersions.frozen()).hasSize(EventType.values().length);
        assertThat(KeptVersions.frozen())
                .allSatisfy((file, hash) -> assertThat(KeptVersions.hash(file)).isEqualTo(hash));
    }

    @Test
    void a_frozen_version_is_not_kept_again() {
        assertThatThrownBy(() -> KeptVersions.keep("v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("frozen");
    }

    @Test
    void a_new_field_with_a_default_is_allowed() {
        Schema changed =
                changed(
                        text ->
                                text.replace(
                                        REQUEST_ID,
                                        "{\"name\":\"desk\",\"type\":[\"null\",\"string\"],"
                                                + "\"default\":null},"
                                                + REQUEST_ID));

        assertThatCode(() -> requireCompatible(changed)).doesNotThrowAnyException();
    }

    @Test
    void a_new_field_without_a_default_is_refused() {
        assertRefused(
                text ->
                        text.replace(
                                REQUEST_ID,
                                "{\"name\":\"desk\",\"type\":\"string\"}," + REQUEST_ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"requestId", "eventId", "applicationId", "trackingNumber"})
    void renaming_or_removing_a_field_is_refused(String field) {
        assertRefused(text -> text.replace("\"" + field + "\"", "\"renamed\""));
    }

    @Test
    void another_type_is_refused() {
        assertRefused(text -> text.replace(REQUEST_ID, REQUEST_ID.replace("string", "long")));
    }

    @Test
    void a_change_inside_a_shared_type_is_refused_too() {
        assertRefused(
                text ->
                        text.replace(
                                "{\"name\":\"capacity\",\"type\":\"string\"",
                                "{\"name\":\"capacity\",\"type\":\"int\""));
    }

    private static void assertRefused(UnaryOperator<String> change) {
        Schema changed = changed(change);

        assertThatExceptionOfType(SchemaValidationException.class)
                .isThrownBy(() -> requireCompatible(changed));
    }

    private static void requireCompatible(Schema changed) throws SchemaValidationException {
        KeptVersions.requireCompatible(changed, KeptVersions.of(EventType.DOSSIER_SUBMITTED));
    }

    private static Schema changed(UnaryOperator<String> change) {
        String before = EventType.DOSSIER_SUBMITTED.schema().toString();
        String after = change.apply(before);
        assertThat(after).as("the change must change something").isNotEqualTo(before);
        return new Schema.Parser().parse(after);
    }
}
