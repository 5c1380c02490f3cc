package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImages.Size;
import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.Loader;
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

    /** No application comes with more; a page tree can claim any number. */
    private static final int MOST_SIZES = 500;

    /** What does something with a PDF. */
    private interface Work<T> {
        T with(PDDocument document) throws IOException;
    }

    /** Draws with PDFBox, but neither for ever nor with parts left out in silence. */
    private static final class Renderer extends PDFRenderer {

        Renderer(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageImagesDrawer(parameters);
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
                    PageImagesBudget.check(drawn);
                    Size size = size(drawn);
                    float scale = (float) size.ofWidth(width).width() * HUNDRED / size.width();
                    return new Renderer(document).renderImage(page - 1, scale, ImageType.RGB);
                });
    }

    private static Size size(PDPage page) {
        PDRectangle box = page.getCropBox();
        int width = Math.round(box.getWidth() * HUNDRED);
        int height = Math.round(box.getHeight() * HUNDRED);
        if (width < HUNDRED || height < HUNDRED) {
            throw new PageImagesTrouble(Kind.DAMAGED);
        }
        var size = new Size(width, height);
        return page.getRotation() % 180 == 0 ? size : size.lying();
    }

    private static <T> T reading(byte[] content, Work<T> work) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return work.with(document);
        } catch (IOException _) {
            throw new PageImagesTrouble(Kind.DAMAGED);
        }
    }
}
