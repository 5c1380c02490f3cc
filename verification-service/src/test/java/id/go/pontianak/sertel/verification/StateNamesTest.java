package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.verification.domain.States;
import id.go.pontianak.sertel.verification.domain.Verification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** What is kept in the database must be readable by the next version. */
class StateNamesTest {

    private final JsonMapper json = mapper();

    @ParameterizedTest
    @MethodSource("states")
    void everyStateIsReadBackAsItWasKept(Verification state) {
        String kept = json.writeValueAsString(state);
        assertThat(json.readValue(kept, Verification.class)).isEqualTo(state);
    }

    @Test
    void theNamesUnderWhichStatesAreKeptDoNotChange() {
        assertThat(
                        States.all().stream()
                                .map(json::valueToTree)
                                .map(node -> ((tools.jackson.databind.JsonNode) node).path("state"))
                                .map(tools.jackson.databind.JsonNode::asString)
                                .distinct())
                .containsExactly(
                        "WITHDRAWAL_REMEMBERED",
                        "AWAITING_CHECK",
                        "SUBMITTING",
                        "UNCONFIRMED",
                        "PARKED",
                        "REGISTERED",
                        "VERIFIED",
                        "REFUSED_BY_BSRE",
                        "RETURNED",
                        "REJECTED",
                        "WITHDRAWN",
                        "CLOSED",
                        "ENDED_UNSEEN");
    }

    static List<Verification> states() {
        return States.all();
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        new VerificationConfiguration().stateNames().customize(builder);
        return builder.build();
    }
}
