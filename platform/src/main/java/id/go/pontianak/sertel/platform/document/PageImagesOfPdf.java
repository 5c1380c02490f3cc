package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImages.Size;
import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pages of a PDF. */
final class PageImagesOfPdf {

    /** A page's size is measured in hundredths of a point. */
    private static final int HUNDRED = 100;

    /** What is smaller is no page; a letter's width would be as wide as it. */
    private static final float SHORTEST = 10;

    /** What is larger is no paper: in points, some 35 metres. */
    private static final float LONGEST = 100_000;

    /** No application comes with more; a page tree can claim any number. */
    private static final int MOST_SIZES = 500;

    /** What does something with a PDF. */
    private interface Work<T> {
        T with(PDDocument document) throws IOException;
    }

    /** Draws with PDFBox, but neither for ever nor with parts left out in silence. */
    private static final class Renderer extends PDFRenderer {

        private final double scale;

        Renderer(PDDocument document, double scale) {
            super(document);
            this.scale = scale;
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageImagesDrawer(parameters, scale);
        }
    }

    private PageImagesOfPdf() {}

    static List<Size> sizes(byte[] content) {
        return reading(
                content,
                document -> {
                    List<Size> sizes = new ArrayList<>();
                    int shown = Math.min(document.getNumberOfPages(), MOST_SIZES);
                    for (int page = 0; page < shown; page++) {
                        sizes.add(size(document.getPage(page)));
                    }
                    if (sizes.isEmpty()) {
                        throw new PageImagesTrouble(Kind.DAMAGED);
                    }
                    return sizes;
                });
    }

    static BufferedImage draw(byte[] content, int page, int width) {
        return reading(
                content,
                document -> {
                    if (page > document.getNumberOfPages()) {
                        throw new PageImagesTrouble(Kind.NO_SUCH_PAGE);
                    }
                    PDPage drawn = document.getPage(page - 1);
                    Size size = size(drawn);
                    measureContents(drawn);
                    float scale = (float) size.ofWidth(width).width() * HUNDRED / size.width();
                    return new Renderer(document, scale)
                            .renderImage(page - 1, scale, ImageType.RGB);
                });
    }

    private static Size size(PDPage page) {
        PDRectangle box = page.getCropBox();
        float shorter = Math.min(box.getWidth(), box.getHeight());
        float longer = Math.max(box.getWidth(), box.getHeight());
        // Written so that what is no number is damaged, too.
        if (!(shorter >= SHORTEST)) {
            throw new PageImagesTrouble(Kind.DAMAGED);
        }
        if (longer > LONGEST) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        }
        var size =
                new Size(
                        Math.round(box.getWidth() * HUNDRED),
                        Math.round(box.getHeight() * HUNDRED));
        size.check();
        return page.getRotation() % 180 == 0 ? size : size.lying();
    }

    /** PDFBox may read these, and only these, without asking for the whole of them first. */
    private static void measureContents(PDPage page) throws IOException {
        page.getContentsForRandomAccess().close();
    }

    private static <T> T reading(byte[] content, Work<T> work) {
        try (PDDocument document = MeasuredPdf.open(content)) {
            return work.with(document);
        } catch (IOException _) {
            throw new PageImagesTrouble(Kind.DAMAGED);
        }
    }
}
