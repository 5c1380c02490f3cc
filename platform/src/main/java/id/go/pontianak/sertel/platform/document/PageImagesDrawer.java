package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.io.IOException;
import java.util.List;

/**
 * Draws a page until it is told to stop, and says so where PDFBox would leave out what it cannot
 * read: who checks a paper must not take a gap for an empty place.
 */
final class PageImagesDrawer extends PageDrawer {

    /** Each takes a picture of its own, as large as the page. */
    private static final int MOST_GROUPS_IN_EACH_OTHER = 3;

    private int groups;

    PageImagesDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
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
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        if (groups == MOST_GROUPS_IN_EACH_OTHER) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        }
        groups++;
        try {
            super.showTransparencyGroup(group);
        } finally {
            groups--;
        }
    }
}
