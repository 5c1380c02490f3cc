package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.domain.Withdrawal;
import id.go.pontianak.sertel.schemas.CaseStatus;
import id.go.pontianak.sertel.schemas.CorrectionRequest;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

class TextsTest {

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() throws IOException {
        assertThat(texts("messages.properties").stringPropertyNames())
                .isEqualTo(texts("messages_en.properties").stringPropertyNames());
    }

    @Test
    void whatThePlatformSaysIsNotSaidAgainWhereNobodyHearsIt() throws IOException {
        assertThat(texts("messages.properties").stringPropertyNames())
                .doesNotContainAnyElementsOf(
                        texts("platform-messages.properties").stringPropertyNames());
    }

    @Test
    void everythingThatCanBeAskedForHasANameAndEveryStatusItsWords() throws IOException {
        List<String> keys =
                Stream.of(
                                Stream.of(PaperKind.values()).map(kind -> "document." + kind),
                                RequestForm.FIELDS.stream()
                                        .map(field -> "field" + field.replace('/', '.')),
                                Stream.of(CaseStatus.values())
                                        .flatMap(
                                                status ->
                                                        Stream.of(
                                                                "track.status." + status,
                                                                "track.next." + status)),
                                Stream.of(Withdrawal.Outcome.values())
                                        .map(outcome -> "track.withdrawal." + outcome))
                        .flatMap(each -> each)
                        .toList();

        assertThat(texts("messages.properties").stringPropertyNames()).containsAll(keys);
        assertThat(RequestForm.FIELDS).containsAll(CorrectionRequest.FIELDS);
    }

    private static Properties texts(String name) throws IOException {
        return PropertiesLoaderUtils.loadAllProperties(name);
    }
}
