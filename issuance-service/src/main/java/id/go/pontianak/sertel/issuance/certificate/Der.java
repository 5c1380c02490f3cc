package id.go.pontianak.sertel.issuance.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The few elements of DER (X.690) that extensions are made of which the JDK reads only for itself.
 *
 * @param tag class, form and number in one byte
 * @param content what is inside
 */
record Der(int tag, byte[] content) {

    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 3;

    /**
     * The elements that stand one after the other.
     *
     * @throws IllegalArgumentException if the bytes are no DER
     */
    static List<Der> elements(byte[] bytes) {
        List<Der> elements = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int content = at + 2;
            int length = byteAt(bytes, at + 1);
            if (length >= LONG_FORM) {
                int lengthBytes = length - LONG_FORM;
                length = longLength(bytes, content, lengthBytes);
                content += lengthBytes;
            }
            int end = content + length;
            if (end > bytes.length) {
                throw new IllegalArgumentException("an element ends after the last byte");
            }
            elements.add(new Der(byteAt(bytes, at), Arrays.copyOfRange(bytes, content, end)));
            at = end;
        }
        return elements;
    }

    /** The content of an extension, which is wrapped in an OCTET STRING. */
    static List<Der> ofExtension(byte[] value) {
        List<Der> wrapped = elements(value);
        if (wrapped.size() != 1) {
            throw new IllegalArgumentException("no extension's value");
        }
        return elements(wrapped.getFirst().content());
    }

    boolean isConstructed() {
        return (tag & CONSTRUCTED) != 0;
    }

    List<Der> inside() {
        return elements(content);
    }

    private static int longLength(byte[] bytes, int from, int count) {
        if (count == 0 || count > MOST_LENGTH_BYTES) {
            throw new IllegalArgumentException("a length that is not read here");
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = (length << 8) | byteAt(bytes, from + i);
        }
        return length;
    }

    private static int byteAt(byte[] bytes, int index) {
        if (index >= bytes.length) {
            throw new IllegalArgumentException("an element breaks off");
        }
        return bytes[index] & 0xff;
    }
}
