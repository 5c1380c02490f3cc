package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImages.Size;
import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Shows papers as pictures of their pages, so that nobody needs to download one: nothing in a paper
 * can run, and every page says who looks at it. Who may see a paper is decided by who calls this.
 *
 * <p>The fragment {@code sertel/viewer :: viewer(documents, base, chosen)} takes a list of {@link
 * Paper}, the address of the page that shows it, and a {@link Chosen}. It asks for that page with
 * {@code ?document=…&width=…} and for {@code base/documents/{documentId}/pages/{page}?width=…}.
 */
public final class DocumentPages {

    /**
     * A stored paper.
     *
     * @param title what people call it, in the reader's language
     * @param mediaType as found in the content when it was taken in
     * @param sha256 lower-case hex
     * @param size in bytes
     */
    public record Paper(
            UUID applicationId,
            String documentId,
            String title,
            String mediaType,
            String sha256,
            long size) {}

    /** A page, from 1, and how large its picture is, in pixels. */
    public record Sheet(int number, int width, int height) {}

    /**
     * The paper that is looked at.
     *
     * @param width of the pictures, in pixels
     * @param sheets what can be shown; none if there is trouble
     * @param total how many pages the paper has, which may be more than are shown
     * @param trouble why it cannot be shown, as in the texts {@code viewer.trouble.*}; null if it
     *     can
     */
    public record Chosen(
            String documentId,
            String title,
            int width,
            List<Sheet> sheets,
            int total,
            @Nullable String trouble) {

        /** The next smaller width. */
        public int narrower() {
            return Math.max(NARROWEST, width * 2 / 3);
        }

        /** The next larger width. */
        public int wider() {
            return Math.min(WIDEST, width * 3 / 2);
        }

        /** How much larger than usual the viewer shows them, in its steps from 1. */
        public int scale() {
            if (width <= USUAL) {
                return 1;
            }
            return width <= USUAL * 3 / 2 ? 3 : 5;
        }
    }

    static final int NARROWEST = 400;
    static final int WIDEST = 2_000;

    /** Sharp beside a form, and still when it is enlarged there. */
    static final int USUAL = 1_200;

    private static final int MOST_PAGES = 60;

    private static final Logger log = LoggerFactory.getLogger(DocumentPages.class);

    private final DocumentStore store;
    private final DocumentPagesViews views;
    private final DocumentPagesWorkshop workshop;
    private final MessageSource messages;

    DocumentPages(
            DocumentStore store,
            DocumentPagesViews views,
            DocumentPagesWorkshop workshop,
            MessageSource messages) {
        this.store = store;
        this.views = views;
        this.workshop = workshop;
        this.messages = messages;
    }

    /**
     * Looks how many pages a paper has. Never fails: what is wrong is said in the answer. Nothing
     * of the contents is shown, so no view is recorded yet.
     *
     * @param width null for the usual one; brought within 400 to 2000 pixels
     */
    public Chosen choose(Paper paper, @Nullable Integer width) {
        int wide = Math.clamp(width == null ? USUAL : width, NARROWEST, WIDEST);
        try {
            List<Size> sizes =
                    workshop.make(() -> PageImages.sizes(read(paper), paper.mediaType()));
            List<Sheet> sheets =
                    IntStream.range(0, Math.min(sizes.size(), MOST_PAGES))
                            .mapToObj(index -> sheet(index + 1, sizes.get(index).ofWidth(wide)))
                            .toList();
            return new Chosen(paper.documentId(), paper.title(), wide, sheets, sizes.size(), null);
        } catch (PageImagesTrouble trouble) {
            return new Chosen(
                    paper.documentId(), paper.title(), wide, List.of(), 0, trouble.kind().name());
        }
    }

    /**
     * A page's picture. That the paper was opened is recorded before any of it is shown: once, not
     * for every page and every zoom. Where it cannot be shown, the answer is a picture too, which
     * says why.
     *
     * @param viewer the caller's opaque subject
     * @param page from 1
     * @param width brought within 400 to 2000 pixels
     * @param watermark who looks, and when
     * @throws Problem 404 if there is no such page
     */
    public ResponseEntity<byte[]> page(
            String viewer, Paper paper, int page, int width, String watermark) {
        int wide = Math.clamp(width, NARROWEST, WIDEST);
        if (page < 1 || page > MOST_PAGES) {
            throw Problem.notFound();
        }
        views.record(viewer, paper.applicationId(), paper.documentId());
        try {
            return answer(
                    HttpStatus.OK,
                    workshop.make(
                            () ->
                                    PageImages.draw(
                                            read(paper),
                                            paper.mediaType(),
                                            page,
                                            wide,
                                            watermark)));
        } catch (PageImagesTrouble trouble) {
            if (trouble.kind() == Kind.NO_SUCH_PAGE) {
                throw Problem.notFound();
            }
            return answer(status(trouble.kind()), PageImages.notice(text(trouble.kind()), wide));
        }
    }

    private byte[] read(Paper paper) {
        try (InputStream content =
                store.open(
                        paper.applicationId(), paper.documentId(), paper.sha256(), paper.size())) {
            return content.readAllBytes();
        } catch (DocumentDamaged damaged) {
            log.error("{}", damaged.getMessage());
            throw new PageImagesTrouble(Kind.GONE);
        } catch (TemporaryFailure | IOException _) {
            throw new PageImagesTrouble(Kind.AWAY);
        }
    }

    private String text(Kind kind) {
        String key = "viewer.trouble." + kind;
        return String.valueOf(messages.getMessage(key, null, key, LocaleContextHolder.getLocale()));
    }

    private static HttpStatus status(Kind kind) {
        return switch (kind) {
            case NO_SUCH_PAGE -> HttpStatus.NOT_FOUND;
            case DAMAGED, TOO_COMPLEX, UNKNOWN_FORMAT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case GONE -> HttpStatus.INTERNAL_SERVER_ERROR;
            case BUSY, AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static Sheet sheet(int number, Size size) {
        return new Sheet(number, size.width(), size.height());
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, byte[] picture) {
        var answer =
                ResponseEntity.status(status)
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore().cachePrivate());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(picture);
    }
}
