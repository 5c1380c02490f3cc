package id.go.pontianak.sertel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

class PageTest {

    private static final UUID ID = UUID.fromString("0192f0c1-2b7a-7c31-9a55-0f1e2d3c4b5a");

    @Test
    void aCursorIsReadAsItWasWrittenToTheMicrosecond() {
        var cursor = Page.Cursor.of(Instant.parse("2026-11-06T04:25:00.123456789Z"), ID);

        assertThat(Page.Cursor.parse(cursor.toString())).isEqualTo(cursor);
        assertThat(cursor.at()).isEqualTo(Instant.parse("2026-11-06T04:25:00.123456Z"));
        assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void noCursorIsTheStart(@org.jspecify.annotations.Nullable String text) {
        assertThat(Page.Cursor.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "***",
                "plain:1_",
                "plain:_0192f0c1-2b7a-7c31-9a55-0f1e2d3c4b5a",
                "plain:1_not-an-id",
                "plain:x_0192f0c1-2b7a-7c31-9a55-0f1e2d3c4b5a",
                "plain:-1_0192f0c1-2b7a-7c31-9a55-0f1e2d3c4b5a",
                "plain:99999999999999999999_0192f0c1-2b7a-7c31-9a55-0f1e2d3c4b5a"
            })
    void anythingElseIsABadCursor(String text) {
        String cursor =
                text.startsWith("plain:")
                        ? Base64.getUrlEncoder()
                                .encodeToString(
                                        text.substring(6).getBytes(StandardCharsets.US_ASCII))
                        : text;

        assertThatThrownBy(() -> Page.Cursor.parse(cursor))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
                            assertThat(problem.code()).isEqualTo("BAD_CURSOR");
                        });
    }

    @Test
    void aPageEndsWithTheCursorOfItsLastItemOnlyIfThereIsMore() {
        List<Long> rows = List.of(1L, 2L, 3L);

        Page<Long> first = Page.of(rows, 2, row -> new Page.Cursor(row, ID));
        Page<Long> last = Page.of(rows, 3, row -> new Page.Cursor(row, ID));

        assertThat(first.items()).containsExactly(1L, 2L);
        assertThat(first.next()).isEqualTo(new Page.Cursor(2, ID).toString());
        assertThat(last.items()).containsExactly(1L, 2L, 3L);
        assertThat(last.next()).isNull();
    }
}
