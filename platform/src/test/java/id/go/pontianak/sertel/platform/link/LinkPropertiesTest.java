package id.go.pontianak.sertel.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.URI;

class LinkPropertiesTest {

    @Test
    void pathsCanFollowTheBaseHoweverItWasWritten() {
        var links =
                new LinkProperties(
                        "key",
                        URI.create("https://sertel.example/intake//"),
                        URI.create("https://issuance.example"));

        assertThat(links.intake()).isEqualTo("https://sertel.example/intake");
        assertThat(links.issuance()).isEqualTo("https://issuance.example");
    }

    @Test
    void whatIsMissingIsNamed() {
        var links = new LinkProperties("key", null, null);

        assertThatThrownBy(links::intake).hasMessageContaining("sertel.links.intake-url");
        assertThatThrownBy(links::issuance).hasMessageContaining("sertel.links.issuance-url");
    }
}
