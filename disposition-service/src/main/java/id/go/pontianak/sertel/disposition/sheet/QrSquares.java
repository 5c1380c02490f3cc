package id.go.pontianak.sertel.disposition.sheet;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

import java.util.Map;

/** A QR code as squares, dark or light. */
final class QrSquares {

    /** Light squares around, without which readers don't find it. */
    private static final int MARGIN = 4;

    private QrSquares() {}

    static BitMatrix of(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, MARGIN));
        } catch (WriterException e) {
            throw new IllegalArgumentException("a code cannot hold so much", e);
        }
    }
}
