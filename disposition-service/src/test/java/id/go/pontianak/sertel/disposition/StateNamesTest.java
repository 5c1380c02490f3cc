package id.go.pontianak.sertel.disposition;

import static id.go.pontianak.sertel.disposition.domain.Script.HANDED_OVER;
import static id.go.pontianak.sertel.disposition.domain.Script.OPEN_AT_KABID;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Script;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

/** What is kept in the database must be readable by the next version. */
class StateNamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "ON_DESK, receive 1 2",
                "ON_DESK, " + OPEN_AT_KABID,
                "ON_DESK, " + OPEN_AT_KABID + "return KABID_TKPBET; receive 2 3",
                "RETURNED, " + OPEN_AT_KABID + "return KABID_TKPBET; withdraw 1",
                "HANDED_OVER, " + HANDED_OVER,
                "ENDED, " + OPEN_AT_KABID + "reject KABID_TKPBET",
                "WITHDRAWAL_REMEMBERED, withdraw 1",
                "ENDED_UNSEEN, end"
            })
    void everyStateIsReadBackAsItWasKeptUnderTheNameThatItHas(String name, String story) {
        Disposition state = Script.after(story);
        JsonMapper.Builder builder = JsonMapper.builder();
        new DispositionConfiguration().stateNames().customize(builder);
        JsonMapper json = builder.build();

        String kept = json.writeValueAsString(state);

        assertThat(json.readTree(kept).path("state").asString()).isEqualTo(name);
        assertThat(json.readValue(kept, Disposition.class)).isEqualTo(state);
    }
}
