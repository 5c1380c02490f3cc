package id.go.pontianak.sertel.notification.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "190, ACCOUNT",
        "10, ACCOUNT",
        "200, ACCOUNT",
        "299, ACCOUNT",
        "131031, ACCOUNT",
        "368, ACCOUNT",
        "130429, BUSY",
        "131056, BUSY",
        "131000, BUSY",
        "131026, RECIPIENT",
        "131047, RECIPIENT",
        "131049, RECIPIENT",
        "132001, MESSAGE",
        "100, MESSAGE",
        "300, MESSAGE",
        "'', MESSAGE",
        "x, MESSAGE"
    })
    void aCodeSaysWhatToDo(String code, Refusal refusal) {
        assertThat(Refusal.of(code)).isEqualTo(refusal);
    }
}
