package id.go.pontianak.sertel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passphrase: rahasia123",
                "Passphrasenya = rahasia",
                "pass word is hunter2",
                "Kata sandi adalah abc",
                "kata sandinya: abc",
                "sandi=abc",
                "PIN: 1234",
                "mohon dibantu, pin adalah\n998877"
            })
    void whatLooksLikeASecretIsAFault(String text) {
        assertThat(FreeText.faults("/note", text))
                .extracting(Fault::code)
                .containsExactly("SECRET_IN_TEXT");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Mohon ditindaklanjuti",
                "Pemilik lupa passphrase dan datang kembali",
                "there was a password issue at the counter",
                "pin isian formulir belum lengkap",
                "spin: 3 kali",
                "Bersandi: tidak"
            })
    void whatPeopleWriteOtherwiseIsNone(@org.jspecify.annotations.Nullable String text) {
        assertThat(FreeText.faults("/note", text)).isEmpty();
    }

    @Test
    void aTextMayHaveTwoThousandCharactersAndNoMore() {
        assertThat(FreeText.faults("/note", "x".repeat(2_000))).isEmpty();
        assertThat(FreeText.faults("/note", "x".repeat(2_001)))
                .containsExactly(Fault.of("/note", "TOO_LONG", 2_000));
    }

    @ParameterizedTest
    @CsvSource({"' Siti ', Siti", "'TTE-\0', TTE-", "'a\tb\0', a b", "'\0', ''"})
    void whatIsLookedForHasNothingThatNoTextCanHold(String typed, String searched) {
        assertThat(FreeText.searched(typed)).isEqualTo(searched);
    }

    @Test
    void whatTheDatabaseCannotHoldIsAFault() {
        assertThat(FreeText.faults("/note", "a\0b"))
                .containsExactly(Fault.of("/note", "UNREADABLE"));
    }
}
