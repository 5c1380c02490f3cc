package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;

import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;

/**
 * Draws a page until it is told to stop, takes no more memory than there is, and says so where
 * PDFBox would leave out what it cannot read: who checks a paper must not take a gap for an empty
 * place.
 */
final class PageImagesDrawer extends PageDrawer {

    /** A pattern is made no larger than this by PDFBox, in units of the page squared. */
    private static final double LARGEST_TILE = 3_000.0 * 3_000.0;

    private final PageImagesRoom room = new PageImagesRoom();
    private final double scale;

    /**
     * @param scale pixels for one unit of the page
     */
    PageImagesDrawer(PageDrawerParameters parameters, double scale) throws IOException {
        super(parameters);
        this.scale = scale;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        }
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)
                && operator.getImageData() != null) {
            PageImagesUnfolding.measureInline(
                    operator.getImageParameters(), operator.getImageData());
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(
            Operator operator, List<COSBase> operands, IOException exception) throws IOException {
        if (exception instanceof MissingImageReaderException) {
            throw new PageImagesTrouble(Kind.UNKNOWN_FORMAT);
        }
        super.operatorException(operator, operands, exception);
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        room.holding(
                ofPicture(picture) + ofSoftMask(),
                () -> {
                    super.drawImage(picture);
                    return null;
                });
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        room.holding(
                ofSoftMask(),
                () -> {
                    super.shadingFill(name);
                    return null;
                });
    }

    /** Asked for before anything is filled, outlined or written, and before its soft mask is. */
    @Override
    protected Paint getPaint(PDColor colour) throws IOException {
        return room.holding(ofTile(colour) + ofSoftMask(), () -> super.getPaint(colour));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        room.holding(
                ofGroup(),
                () -> {
                    super.showTransparencyGroup(group);
                    return null;
                });
    }

    @Override
    protected void processSoftMask(PDTransparencyGroup group) throws IOException {
        room.holding(
                ofGroup(),
                () -> {
                    super.processSoftMask(group);
                    return null;
                });
    }

    private double ofPicture(PDImage picture) throws IOException {
        if (picture.getWidth() < 1 || picture.getHeight() < 1) {
            return 0;
        }
        Matrix placed = getGraphicsState().getCurrentTransformationMatrix();
        int every = getSubsampling(picture, placed.createAffineTransform());
        double wide = placed.getScalingFactorX() * scale;
        double high = placed.getScalingFactorY() * scale;
        double bytes = PageImagesRoom.of(picture, every);
        if (wide < picture.getWidth() || high < picture.getHeight()) {
            // Made as large as it is seen first, in both directions.
            bytes += Math.abs(wide * high) * PageImagesRoom.BYTES_OF_PIXEL;
        }
        if (picture.isStencil()
                && getGraphicsState().getNonStrokingColor().getColorSpace() instanceof PDPattern) {
            // Its pixels are kept twice more, and what shines through them by itself.
            bytes *= 3;
            bytes +=
                    2
                            * PageImagesRoom.BYTES_OF_PIXEL
                            * pixels(
                                    placed.createAffineTransform()
                                            .createTransformedShape(
                                                    new Rectangle2D.Double(0, 0, 1, 1))
                                            .getBounds2D(),
                                    1);
        }
        // Changed colours are kept beside the others.
        return getGraphicsState().getTransfer() == null ? bytes : 2 * bytes;
    }

    private double ofSoftMask() {
        return getGraphicsState().getSoftMask() == null ? 0 : ofGroup();
    }

    /** What is drawn by itself is as large as what can be seen of it, kept with its grey twice. */
    private double ofGroup() {
        return pixels(getGraphicsState().getCurrentClippingPath().getBounds2D(), scale)
                * (PageImagesRoom.BYTES_OF_PIXEL + 2);
    }

    private double ofTile(PDColor colour) throws IOException {
        if (!(colour.getColorSpace() instanceof PDPattern patterns)
                || !(patterns.getPattern(colour) instanceof PDTilingPattern tile)) {
            return 0;
        }
        PDRectangle box = tile.getBBox();
        if (box == null) {
            return 0;
        }
        Matrix placed = Matrix.concatenate(getInitialMatrix(), tile.getMatrix());
        double wide =
                (tile.getXStep() == 0 ? box.getWidth() : tile.getXStep())
                        * placed.getScalingFactorX();
        double high =
                (tile.getYStep() == 0 ? box.getHeight() : tile.getYStep())
                        * placed.getScalingFactorY();
        double area = Math.abs(wide * high);
        var seen = new Rectangle2D.Double(0, 0, Math.abs(wide), Math.abs(high));
        return PageImagesRoom.BYTES_OF_PIXEL
                * (area > LARGEST_TILE ? LARGEST_TILE * scale * scale : pixels(seen, scale));
    }

    private static double pixels(Rectangle2D part, double scale) {
        return (part.getWidth() * scale + 2) * (part.getHeight() * scale + 2);
    }
}
