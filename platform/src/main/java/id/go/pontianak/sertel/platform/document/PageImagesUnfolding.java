package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What the streams of one paper unfold to, in bytes: a few kilobytes can become gigabytes, and
 * PDFBox unfolds them whole. Each is measured without being kept, by the very filters that are to
 * unfold it; what those need by themselves is reckoned from what they are told.
 */
final class PageImagesUnfolding {

    private static final long MOST_OF_ONE = 40L << 20;
    private static final long MOST_OF_ALL = 120L << 20;

    /** Kept three times over while it is drawn; they are meant for some kilobytes. */
    private static final long MOST_OF_INLINE = 8L << 20;

    /** Every byte of a list of objects can become an object of a hundred. */
    private static final long MOST_OF_OBJECTS = 2L << 20;

    /** Some rows are kept at once, whether the data has as much or not. */
    private static final long MOST_OF_ROW = 4L << 20;

    private static final Filter PHOTOGRAPH = filter(COSName.DCT_DECODE);
    private static final Filter FAX = filter(COSName.CCITTFAX_DECODE);

    /** Nobody reads these here, so nobody knows how large they get. */
    private static final Set<Filter> UNKNOWN =
            Set.of(filter(COSName.JPX_DECODE), filter(COSName.JBIG2_DECODE));

    private final Set<COSStream> measured = Collections.newSetFromMap(new IdentityHashMap<>());
    private long all;

    /**
     * @throws PageImagesTrouble if it gets too large, or nobody can say how large
     */
    void measure(COSStream stream, DecodeOptions options) throws IOException {
        List<Filter> filters = filters(stream.getFilters());
        if (filters.isEmpty() || measured.contains(stream)) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            long most = ofObjects(stream) ? MOST_OF_OBJECTS : MOST_OF_ONE;
            all += unfolded(raw, filters, stream, options, most);
        }
        if (all > MOST_OF_ALL) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        }
        if (!filters.contains(PHOTOGRAPH)) {
            measured.add(stream);
        }
    }

    /**
     * A picture between the operators of a page, which is unfolded as soon as it is met.
     *
     * @throws PageImagesTrouble if it gets too large, or nobody can say how large
     */
    static void measureInline(COSDictionary parameters, byte[] data) throws IOException {
        unfolded(
                new ByteArrayInputStream(data),
                filters(parameters.getDictionaryObject(COSName.F, COSName.FILTER)),
                parameters,
                DecodeOptions.DEFAULT,
                MOST_OF_INLINE);
    }

    /** As PDFBox recognises them, which does not look at their type. */
    private static boolean ofObjects(COSStream stream) {
        return stream.containsKey(COSName.W)
                || (stream.containsKey(COSName.FIRST) && stream.containsKey(COSName.N));
    }

    /** How much stays in memory; nothing of a picture, which is let go when it is drawn. */
    private static long unfolded(
            InputStream raw,
            List<Filter> filters,
            COSDictionary parameters,
            DecodeOptions options,
            long most)
            throws IOException {
        checkRows(parameters);
        InputStream next = raw;
        long kept = 0;
        for (int i = 0; i < filters.size(); i++) {
            Filter filter = filters.get(i);
            boolean last = i == filters.size() - 1;
            if (UNKNOWN.contains(filter)) {
                throw new PageImagesTrouble(Kind.UNKNOWN_FORMAT);
            }
            if (filter == PHOTOGRAPH || filter == FAX) {
                double size =
                        filter == FAX ? fax(parameters) : PageImagesJpeg.unfolded(next, options);
                if (!last || size > most) {
                    throw new PageImagesTrouble(Kind.TOO_COMPLEX);
                }
                return 0;
            }
            var between = new RandomAccessReadWriteBuffer();
            var meter =
                    new Meter(
                            most,
                            last
                                    ? OutputStream.nullOutputStream()
                                    : new RandomAccessOutputStream(between));
            unfold(filter, next, meter, parameters, i);
            kept = most - meter.left;
            between.seek(0);
            next = new RandomAccessInputStream(between);
        }
        return kept;
    }

    private static void unfold(
            Filter filter, InputStream from, Meter to, COSDictionary parameters, int index) {
        try {
            filter.decode(from, to, parameters, index);
        } catch (PageImagesTrouble trouble) {
            throw trouble;
        } catch (IOException | RuntimeException _) {
            // What cannot be unfolded takes no room; whether it can be done without shows later.
        }
    }

    private static void checkRows(COSDictionary parameters) {
        for (COSDictionary how : parameters(parameters)) {
            long columns = how.getInt(COSName.COLUMNS, 1);
            long colours = how.getInt(COSName.COLORS, 1);
            long bits = how.getInt(COSName.BITS_PER_COMPONENT, 8);
            boolean foretold = how.getInt(COSName.PREDICTOR) > 1;
            if (foretold && (columns < 1 || colours < 1 || bits < 1)) {
                // PDFBox would try to fill rows without anything in them, for ever.
                throw new PageImagesTrouble(Kind.DAMAGED);
            }
            if ((double) columns * colours * bits / 8 > MOST_OF_ROW) {
                throw new PageImagesTrouble(Kind.TOO_COMPLEX);
            }
        }
    }

    private static long fax(COSDictionary parameters) {
        long height = parameters.getInt(COSName.HEIGHT, COSName.H, 0);
        long most = 0;
        for (COSDictionary how : parameters(parameters)) {
            long rows = height > 0 ? height : how.getInt(COSName.ROWS, 0);
            most = Math.max(most, rows * Math.ceilDiv(how.getInt(COSName.COLUMNS, 1728), 8));
        }
        return most;
    }

    /** Of all filters: which is whose makes no difference to what is too much. */
    private static List<COSDictionary> parameters(COSDictionary parameters) {
        List<COSDictionary> found = new ArrayList<>(List.of(new COSDictionary()));
        switch (parameters.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS)) {
            case COSDictionary one -> found.add(one);
            case COSArray several -> {
                for (int i = 0; i < several.size(); i++) {
                    if (several.getObject(i) instanceof COSDictionary one) {
                        found.add(one);
                    }
                }
            }
            case null, default -> {
                // The filters go by what is usual.
            }
        }
        return found;
    }

    /** The same one is asked only once in a row of them, as PDFBox does. */
    private static List<Filter> filters(@Nullable COSBase names) throws IOException {
        List<Filter> filters = new ArrayList<>();
        switch (names) {
            case COSName name -> filters.add(FilterFactory.INSTANCE.getFilter(name));
            case COSArray array -> {
                for (String name : array.toCOSNameStringList()) {
                    filters.add(FilterFactory.INSTANCE.getFilter(name));
                }
            }
            case null, default -> {
                // Kept as it is.
            }
        }
        return filters.stream().distinct().toList();
    }

    private static Filter filter(COSName name) {
        try {
            return FilterFactory.INSTANCE.getFilter(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts what goes through, and stops where it is too much. */
    private static final class Meter extends OutputStream {

        private final OutputStream to;
        private long left;

        Meter(long most, OutputStream to) {
            this.left = most;
            this.to = to;
        }

        @Override
        public void write(int value) throws IOException {
            take(1);
            to.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            take(length);
            to.write(bytes, offset, length);
        }

        private void take(int length) {
            left -= length;
            if (left < 0 || Thread.currentThread().isInterrupted()) {
                throw new PageImagesTrouble(Kind.TOO_COMPLEX);
            }
        }
    }
}
