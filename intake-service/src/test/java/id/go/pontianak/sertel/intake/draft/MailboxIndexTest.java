package id.go.pontianak.sertel.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.submission.NikIndex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Base64;

class MailboxIndexTest {

    private static final NikIndex KEYED =
            new NikIndex(Base64.getEncoder().encodeToString(new byte[32]));

    private final MailboxIndex index = new MailboxIndex(KEYED);

    @ParameterizedTest
    @CsvSource({
        "ayu@pontianak.go.id,       ayu@pontianak.go.id",
        "Ayu@Pontianak.go.id,       ayu@pontianak.go.id",
        "ayu+surat@pontianak.go.id, ayu@pontianak.go.id",
        "ayu+a+b@pontianak.go.id,   ayu@pontianak.go.id",
        "ayu+@pontianak.go.id,      ayu@pontianak.go.id",
        "+ayu@pontianak.go.id,      +ayu@pontianak.go.id",
        "ayu.b@pontianak.go.id,     ayu.b@pontianak.go.id"
    })
    void anAddressIsComparedWithoutItsTag(String address, String compared) {
        assertThat(MailboxIndex.withoutTag(address)).isEqualTo(compared);
        assertThat(index.of(address)).isEqualTo(index.of(compared));
    }

    @Test
    void noTwoPeopleShareAnIndexAndNoneTellsWhoseItIs() {
        assertThat(index.of("ayu@pontianak.go.id"))
                .isNotEqualTo(index.of("budi@pontianak.go.id"))
                .isNotEqualTo(KEYED.of("ayu@pontianak.go.id"))
                .matches("[0-9a-f]{64}");
    }
}
