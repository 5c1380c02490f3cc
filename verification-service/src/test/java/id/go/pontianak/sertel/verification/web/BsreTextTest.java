package id.go.pontianak.sertel.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority;
import id.go.pontianak.sertel.verification.domain.Obstacle;
import id.go.pontianak.sertel.verification.domain.States;
import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.web.DossierView.Bsre;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

class BsreTextTest {

    /** Is or is not within reach, and is asked nothing else. */
    private record Authority(boolean reachable) implements CertificateAuthority {
        @Override
        public Answer<Registration> submit(Request request) {
            throw new AssertionError("a page must not call BSrE");
        }

        @Override
        public Answer<Registration> find(UUID requestId) {
            throw new AssertionError("a page must not call BSrE");
        }

        @Override
        public Answer<Standing> status(String nik) {
            throw new AssertionError("a page must not call BSrE");
        }
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Submitting,    SUBMITTING,  'BSrE tidak dapat dihubungi, berkas tersimpan'
                    Unconfirmed,   UNCONFIRMED, 'Berkas sudah dikirim, jawaban BSrE belum diterima; sedang ditanyakan'
                    Registered,    WAITING,     'Berkas di BSrE, menunggu persetujuan'
                    Verified,      ACCEPTED,    'Diterima BSrE'
                    RefusedByBsre, REFUSED,     'Ditolak BSrE, kode 4015'
                    Withdrawn,     MAY_REMAIN,  'Permohonan sudah berakhir; pendaftarannya mungkin tercatat di BSrE'
                    """)
    void eachStateIsToldInPlainWords(String state, String name, String text) {
        Bsre told = told(States.named(state), true, Locale.of("id"));
        assertThat(told.state()).isEqualTo(name);
        assertThat(told.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unconfirmed", "Registered"})
    void whileBsreIsOutOfReachItIsToldSo(String state) {
        Bsre told = told(States.named(state), false, Locale.of("id"));
        assertThat(told.text()).isEqualTo("BSrE tidak dapat dihubungi, berkas tersimpan");
        assertThat(told.reachable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyObstacleHasItsTextInBothLanguages(Obstacle obstacle) {
        var state = new Submitting(States.SENT, States.SUBMISSION, 1, obstacle, States.NOW);
        String indonesian = told(state, true, Locale.of("id")).text();
        String english = told(state, true, Locale.ENGLISH).text();
        assertThat(indonesian).isNotEqualTo(english).isNotEqualTo(obstacle.name());
        assertThat(english).isNotEqualTo(obstacle.name());
    }

    @Test
    void aParkedDossierAsksForAPerson() {
        assertThat(told(States.named("Parked"), true, Locale.ENGLISH).text())
                .contains("not certain")
                .contains("contact BSrE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AwaitingCheck", "Returned", "RejectedByVerifier", "Closed"})
    void whatIsNotAtBsreSaysNothingOfIt(String state) {
        assertThat(text(true).of((OnFile) States.named(state))).isNull();
    }

    private static Bsre told(Verification state, boolean reachable, Locale locale) {
        LocaleContextHolder.setLocale(locale);
        return Objects.requireNonNull(text(reachable).of((OnFile) state));
    }

    private static BsreText text(boolean reachable) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new BsreText(new Authority(reachable), messages);
    }
}
