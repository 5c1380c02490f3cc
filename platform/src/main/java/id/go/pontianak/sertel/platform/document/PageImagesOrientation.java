package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImages.Size;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as it notes in its photographs (Exif 2.32, 4.6.4, tag 274): telephones
 * leave the turning to whoever shows them.
 */
enum PageImagesOrientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LYING_LEFT,
    LYING_LEFT,
    MIRRORED_LYING_RIGHT,
    LYING_RIGHT;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE_ENDIAN = 0x4949;

    /** Upright where a picture does not say, or not as it should. */
    static PageImagesOrientation of(byte[] picture) {
        var bytes = ByteBuffer.wrap(picture);
        try {
            if (Short.toUnsignedInt(bytes.getShort()) != START_OF_IMAGE) {
                return UPRIGHT;
            }
            while (true) {
                int marker = Short.toUnsignedInt(bytes.getShort());
                int length = Short.toUnsignedInt(bytes.getShort()) - 2;
                if (marker == START_OF_SCAN || marker < 0xFF00 || length < 0) {
                    return UPRIGHT;
                }
                if (marker == APPLICATION_1
                        && length > 6
                        && bytes.getInt(bytes.position()) == EXIF) {
                    return inExif(bytes.slice(bytes.position() + 6, length - 6));
                }
                bytes.position(bytes.position() + length);
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    private static PageImagesOrientation inExif(ByteBuffer exif) {
        exif.order(
                Short.toUnsignedInt(exif.getShort(0)) == LITTLE_ENDIAN
                        ? ByteOrder.LITTLE_ENDIAN
                        : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = Short.toUnsignedInt(exif.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(exif.getShort(entry)) == ORIENTATION) {
                int value = Short.toUnsignedInt(exif.getShort(entry + 8));
                return value < 1 || value > values().length ? UPRIGHT : values()[value - 1];
            }
        }
        return UPRIGHT;
    }

    /** The size of what is kept as it is to be shown, and the other way round. */
    Size turned(Size size) {
        return switch (this) {
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN -> size;
            case MIRRORED_LYING_LEFT, LYING_LEFT, MIRRORED_LYING_RIGHT, LYING_RIGHT -> size.lying();
        };
    }

    /**
     * Turns what is drawn as it is kept.
     *
     * @param kept how large it is drawn
     */
    AffineTransform turning(Size kept) {
        int wide = kept.width();
        int high = kept.height();
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, high);
            case MIRRORED_LYING_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LYING_LEFT -> new AffineTransform(0, 1, -1, 0, high, 0);
            case MIRRORED_LYING_RIGHT -> new AffineTransform(0, -1, -1, 0, high, wide);
            case LYING_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, wide);
        };
    }
}
