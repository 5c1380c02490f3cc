package id.go.pontianak.sertel.intake.batch;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What became of a row. */
sealed interface RowResult {

    /** It is an application. */
    record Accepted(UUID applicationId, String trackingNumber) implements RowResult {}

    /**
     * It will be none.
     *
     * @param code stable
     * @param fault code of what is wrong with it; null if nothing more is known
     * @param arguments for the text that explains it; no personal data
     */
    record Refused(String code, @Nullable String fault, List<String> arguments)
            implements RowResult {

        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** Not known yet: it is to be tried again. */
    record Later() implements RowResult {}
}
