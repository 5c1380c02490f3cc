package id.go.pontianak.sertel.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountBadgeTest {

    @Test
    void theNumberIsToldTogetherWithItsColour() {
        assertThat(new CountBadge(3, "badge-late").html())
                .isEqualTo("<span class=\"badge numbers badge-late\">3</span>");
        assertThat(new CountBadge(0, "").html())
                .isEqualTo("<span class=\"badge numbers\">0</span>");
    }
}
