package id.go.pontianak.sertel.sandbox.endtoend;

import java.nio.charset.StandardCharsets;

/** Bytes as text, and texts found in bytes. */
final class Bytes {

    private Bytes() {}

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether the bytes hold that text, whatever else they are. */
    static boolean hold(byte[] bytes, String text) {
        // One byte is one char in this charset, so any bytes can be searched as text.
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }
}
