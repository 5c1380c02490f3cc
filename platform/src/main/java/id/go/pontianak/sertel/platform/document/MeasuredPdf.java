package id.go.pontianak.sertel.platform.document;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;

/**
 * Opens PDFs of which nothing is unfolded before it has been measured. The parser makes every
 * stream of a paper by way of its document, those that hold the paper's own objects too: measuring
 * there leaves no way round, whatever refers to a stream by whatever name.
 */
public final class MeasuredPdf {

    private static final StreamCacheCreateFunction IN_MEMORY =
            IOUtils.createMemoryOnlyStreamCache();

    private MeasuredPdf() {}

    /**
     * The paper, to be closed by the caller.
     *
     * @throws IOException if it is no PDF, or asks for a password
     * @throws RuntimeException if there is more in it than anybody needs, now or when more of it is
     *     read
     */
    public static PDDocument open(byte[] content) throws IOException {
        return open(content, new PageImagesUnfolding());
    }

    /**
     * @throws IOException if it is no PDF
     * @throws PageImagesTrouble if already what describes its pages is too much
     */
    static PDDocument open(byte[] content, PageImagesUnfolding unfolding) throws IOException {
        return new Parser(content, unfolding).parse();
    }

    private static final class Parser extends PDFParser {

        Parser(byte[] content, PageImagesUnfolding unfolding) throws IOException {
            super(new RandomAccessReadBuffer(content), "", null, null, IN_MEMORY);
            document = new Measured(this, unfolding);
        }
    }

    private static final class Measured extends COSDocument {

        private final Parser parser;
        private final PageImagesUnfolding unfolding;

        Measured(Parser parser, PageImagesUnfolding unfolding) {
            super(IN_MEMORY, parser);
            this.parser = parser;
            this.unfolding = unfolding;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
                throws IOException {
            var stream = new MeasuredStream(parser, start, length, unfolding);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private static final class MeasuredStream extends COSStream {

        private final PageImagesUnfolding unfolding;

        MeasuredStream(Parser parser, long start, long length, PageImagesUnfolding unfolding)
                throws IOException {
            super(null, parser.createRandomAccessReadView(start, length));
            this.unfolding = unfolding;
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            unfolding.measure(this, options);
            return super.createInputStream(options);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            unfolding.measure(this, DecodeOptions.DEFAULT);
            return super.createView();
        }
    }
}
