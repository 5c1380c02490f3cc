package id.go.pontianak.sertel.issuance.visit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class CalendarFilePropertyTest {

    @Property(tries = 300)
    void noLineIsTooLongAndNothingIsLostWhereverThePlaceIs(@ForAll("places") String place) {
        String line = CalendarFile.folded("LOCATION:" + place);

        assertThat(Arrays.stream(line.split("\r\n")))
                .allMatch(each -> each.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(line).endsWith("\r\n");
        assertThat(line.substring(0, line.length() - 2).replace("\r\n ", ""))
                .isEqualTo("LOCATION:" + place);
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(' ', 'é', '町', ',')
                .ofMaxLength(300);
    }
}
