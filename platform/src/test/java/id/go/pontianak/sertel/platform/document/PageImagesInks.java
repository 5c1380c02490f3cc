package id.go.pontianak.sertel.platform.document;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photographs in the four colours of printers, as printing houses send them. */
final class PageImagesInks {

    /** How much of each ink there is, from none (255) to all (0), as Adobe's programs count. */
    static final int AS_THEY_ARE = 0;

    /** The same, with three of the inks taken apart into brightness and two differences. */
    static final int BY_BRIGHTNESS = 2;

    private PageImagesInks() {}

    /**
     * All cyan and magenta, no yellow and black.
     *
     * @param kept as Adobe's marker says it
     */
    static byte[] blue(int width, int height, int kept) {
        int[] inks =
                kept == AS_THEY_ARE ? new int[] {0, 0, 255, 255} : new int[] {226, 1, 149, 255};
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        byte[] plain = jpeg(raster, false);
        var marked = new ByteArrayOutputStream();
        marked.write(plain, 0, 2);
        marked.writeBytes(
                new byte[] {
                    (byte) 0xFF,
                    (byte) 0xEE,
                    0,
                    14,
                    'A',
                    'd',
                    'o',
                    'b',
                    'e',
                    0,
                    100,
                    0,
                    0,
                    0,
                    0,
                    (byte) kept
                });
        marked.write(plain, 2, plain.length - 2);
        return marked.toByteArray();
    }

    /**
     * @param inManyGoes each sharper than the one before
     */
    static byte[] jpeg(Raster raster, boolean inManyGoes) {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(
                    inManyGoes ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
