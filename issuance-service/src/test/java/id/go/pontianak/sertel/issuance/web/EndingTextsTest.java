package id.go.pontianak.sertel.issuance.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.domain.Ending;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

class EndingTextsTest {

    private final EndingTexts texts = new EndingTexts(messages());

    @ParameterizedTest
    @CsvSource({
        "VISIT, id, Pemilik tidak datang dalam batas waktu",
        "VISIT, en, The owner did not come in time",
        "COLLECTION, id, Sertifikat tidak diambil dalam batas waktu",
        "COLLECTION, en, The certificate was not collected in time",
    })
    void whatNobodyCameForIsSaidInWords(String code, String language, String text) {
        assertThat(texts.of(ending(Ending.Kind.LAPSED, code), Locale.of(language))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"TIDAK_HADIR, id", "TIDAK_HADIR, en", "CERTIFICATE_REVOKED, id"})
    void reasonsForARefusalAreSaidInTheirOwnWords(String code, String language) {
        assertThat(texts.of(ending(Ending.Kind.REJECTED, code), Locale.of(language)))
                .isNotBlank()
                .isNotEqualTo(code);
    }

    @Test
    void anEndWithoutACodeHasNoText() {
        assertThat(texts.of(ending(Ending.Kind.WITHDRAWN, null), Locale.of("id"))).isNull();
    }

    private static Ending ending(Ending.Kind kind, @Nullable String code) {
        return new Ending(kind, Instant.EPOCH, code, null, null);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
