package id.go.pontianak.sertel.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import java.io.IOException;
import java.util.Properties;

class DocumentPagesTextsTest {

    private final Properties indonesian = load(DocumentViewerConfiguration.TEXTS + ".properties");
    private final Properties english = load(DocumentViewerConfiguration.TEXTS + "_en.properties");

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(PageImagesTrouble.Kind.class)
    void everyTroubleHasItsText(PageImagesTrouble.Kind kind) {
        assertThat(indonesian.getProperty("viewer.trouble." + kind)).isNotBlank();
        assertThat(english.getProperty("viewer.trouble." + kind)).isNotBlank();
    }

    private static Properties load(String name) {
        try {
            return PropertiesLoaderUtils.loadAllProperties(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
