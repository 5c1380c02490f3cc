package id.go.pontianak.sertel.canary;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Must fail to compile, or the null checks are not running: see build/check-gates. */
@NullMarked
final class Canary {

    private Canary() {}

    static int length(@Nullable String text) {
        return text.length();
    }
}
