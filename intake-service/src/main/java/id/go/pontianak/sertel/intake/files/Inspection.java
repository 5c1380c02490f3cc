package id.go.pontianak.sertel.intake.files;

import java.util.List;

/** What was found in a file. */
public sealed interface Inspection {

    /**
     * A file that will do.
     *
     * @param mediaType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
     * @param size in bytes
     * @param sha256 lower-case hex
     */
    record Sound(String mediaType, long size, String sha256) implements Inspection {}

    /**
     * A file that will not.
     *
     * @param code why, for example {@code FILE_ENCRYPTED}
     * @param arguments for the text that explains it
     */
    record Refused(String code, List<Object> arguments) implements Inspection {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** A file larger than is accepted at all. */
    record TooLarge(long limit) implements Inspection {}

    /** Shorthand. */
    static Inspection refused(String code, Object... arguments) {
        return new Refused(code, List.of(arguments));
    }
}
