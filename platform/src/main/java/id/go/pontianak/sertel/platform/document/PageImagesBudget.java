package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds out, before a page is drawn, whether it would need more memory than there is: a few
 * kilobytes of a PDF can unfold to gigabytes, and PDFBox unfolds them whole.
 */
final class PageImagesBudget {

    private static final int MOST_OBJECTS = 100_000;
    private static final long MOST_PIXELS = 80_000_000;
    private static final long MOST_BYTES_OF_ONE = 40L << 20;
    private static final long MOST_BYTES = 120L << 20;

    /** These lead to other pages, or are not drawn. */
    private static final Set<COSName> ASIDE =
            Set.of(
                    COSName.PARENT,
                    COSName.P,
                    COSName.DEST,
                    COSName.A,
                    COSName.B,
                    COSName.getPDFName("Popup"),
                    COSName.getPDFName("IRT"));

    /** Pictures by themselves; they are read with as many pixels as show. */
    private static final Set<COSName> PICTURES =
            Set.of(
                    COSName.DCT_DECODE,
                    COSName.JPX_DECODE,
                    COSName.JBIG2_DECODE,
                    COSName.CCITTFAX_DECODE);

    /** Counts what is unfolded, and stops where it is too much. */
    private static final class Meter extends OutputStream {

        private long left;

        Meter(long most) {
            this.left = most;
        }

        @Override
        public void write(int value) {
            take(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            take(length);
        }

        private void take(int length) {
            left -= length;
            if (left < 0 || Thread.currentThread().isInterrupted()) {
                throw new PageImagesTrouble(Kind.TOO_COMPLEX);
            }
        }
    }

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long bytes;

    private PageImagesBudget() {}

    /**
     * @throws PageImagesTrouble if the page asks for too much
     */
    static void check(PDPage page) {
        var budget = new PageImagesBudget();
        budget.visit(page.getCOSObject());
        PDResources inherited = page.getResources();
        if (inherited != null) {
            budget.visit(inherited.getCOSObject());
        }
        budget.walk();
    }

    private void walk() {
        while (!waiting.isEmpty()) {
            if (seen.size() > MOST_OBJECTS) {
                throw new PageImagesTrouble(Kind.TOO_COMPLEX);
            }
            switch (waiting.pop()) {
                case COSObject reference -> visit(reference.getObject());
                case COSArray array -> array.forEach(this::visit);
                case COSDictionary dictionary -> {
                    if (dictionary instanceof COSStream stream) {
                        weigh(stream);
                    }
                    dictionary
                            .entrySet()
                            .forEach(
                                    entry -> {
                                        if (!ASIDE.contains(entry.getKey())) {
                                            visit(entry.getValue());
                                        }
                                    });
                }
                default -> {
                    // Numbers, texts and names are as small as they look.
                }
            }
        }
    }

    private void visit(@Nullable COSBase found) {
        if (found != null && seen.add(found)) {
            waiting.push(found);
        }
    }

    private void weigh(COSStream stream) {
        long pixels =
                stream.getLong(COSName.WIDTH, 0) * Math.max(1, stream.getLong(COSName.HEIGHT, 0));
        if (pixels > MOST_PIXELS || pixels < 0) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        }
        List<COSName> filters = filters(stream.getFilters());
        if (filters.stream().noneMatch(PICTURES::contains)) {
            bytes += unfolded(stream, filters);
        }
        if (bytes > MOST_BYTES) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        }
    }

    private static long unfolded(COSStream stream, List<COSName> filters) {
        var meter = new Meter(MOST_BYTES_OF_ONE);
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream next = raw;
            for (int i = 0; i < filters.size(); i++) {
                var filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
                if (i == filters.size() - 1) {
                    filter.decode(next, meter, stream, i);
                } else {
                    var between = new Kept();
                    filter.decode(next, between, stream, i);
                    next = new ByteArrayInputStream(between.toByteArray());
                }
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof PageImagesTrouble trouble) {
                throw trouble;
            }
            // What cannot be unfolded takes no room; whether it can be done without shows later.
        }
        return MOST_BYTES_OF_ONE - meter.left;
    }

    /** What one filter hands to the next. */
    private static final class Kept extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (size() + (long) length > MOST_BYTES_OF_ONE) {
                throw new PageImagesTrouble(Kind.TOO_COMPLEX);
            }
            super.write(bytes, offset, length);
        }
    }

    private static List<COSName> filters(@Nullable COSBase filters) {
        List<COSName> names = new ArrayList<>();
        switch (filters) {
            case COSName name -> names.add(name);
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    if (array.getObject(i) instanceof COSName name) {
                        names.add(name);
                    }
                }
            }
            case null, default -> {
                // Kept as it is.
            }
        }
        return names;
    }
}
