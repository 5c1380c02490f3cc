package id.go.pontianak.sertel.intake.files;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Every object of a PDF, whether anything refers to it or not: an action need not hang where one
 * would look for it.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 7.11.4, 12.6.4</a>
 */
final class PdfContents {

    private static final COSName ACTION_TYPE = COSName.S;
    private static final Set<String> SCRIPTS = Set.of("JavaScript", "Rendition");
    private static final Set<COSName> SCRIPT_KEYS =
            Set.of(COSName.getPDFName("JS"), COSName.getPDFName("XFA"));
    private static final Set<String> LAUNCHES =
            Set.of("Launch", "ImportData", "SubmitForm", "GoToE", "RichMediaExecute");
    private static final Set<COSName> FILE_KEYS =
            Set.of(COSName.getPDFName("EF"), COSName.getPDFName("EmbeddedFiles"));

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfContents() {}

    static PdfContents of(COSDocument document) {
        var contents = new PdfContents();
        contents.visit(document.getTrailer());
        document.getXrefTable()
                .keySet()
                .forEach(key -> contents.visit(document.getObjectFromPool(key)));
        return contents;
    }

    /**
     * @return the code of the first thing found that may not be in it
     */
    Optional<String> unwanted() {
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            switch (next) {
                case COSObject reference -> visit(reference.getObject());
                case COSArray array -> array.forEach(this::visit);
                case COSDictionary dictionary -> {
                    Optional<String> code = unwanted(dictionary);
                    if (code.isPresent()) {
                        return code;
                    }
                    dictionary.getValues().forEach(this::visit);
                }
                default -> {
                    // Numbers, texts and names do nothing.
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unwanted(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(ACTION_TYPE, "");
        if (SCRIPTS.contains(action) || hasAny(dictionary, SCRIPT_KEYS)) {
            return Optional.of("FILE_SCRIPTED");
        }
        if (LAUNCHES.contains(action)) {
            return Optional.of("FILE_WITH_ACTIONS");
        }
        if (hasAny(dictionary, FILE_KEYS)
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE))) {
            return Optional.of("FILE_WITH_ATTACHMENTS");
        }
        return Optional.empty();
    }

    private static boolean hasAny(COSDictionary dictionary, Set<COSName> keys) {
        return keys.stream().anyMatch(dictionary::containsKey);
    }

    private void visit(@Nullable COSBase found) {
        if (found != null && seen.add(found)) {
            waiting.push(found);
        }
    }
}
