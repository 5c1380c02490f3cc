package id.go.pontianak.sertel.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.platform.document.DocumentPages.Chosen;
import id.go.pontianak.sertel.platform.document.DocumentPages.Paper;
import id.go.pontianak.sertel.platform.document.DocumentPages.Sheet;
import id.go.pontianak.sertel.platform.web.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

class DocumentPagesTest {

    private static final UUID CASE = UUID.fromString("019374d0-0000-7000-8000-000000000001");
    private static final String VIEWER = "verifikator-subject";
    private static final String WATERMARK = "Verifikator · Senin";

    @TempDir private Path folder;
    private final List<String> recorded = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T03:15:00Z");
    private FolderDocumentStore store;

    @BeforeEach
    void store() {
        store = new FolderDocumentStore(folder);
    }

    @Test
    void thePagesOfAPaperAreCountedAndMeasuredWithoutRecordingAView() throws Exception {
        Paper paper = keep("letter", "application/pdf", PageImagesSamples.pdf(3));

        Chosen chosen = pages(workshop()).choose(paper, null);

        assertThat(chosen.total()).isEqualTo(3);
        assertThat(chosen.trouble()).isNull();
        assertThat(chosen.sheets()).contains(new Sheet(1, 1200, 1697)).hasSize(3);
        assertThat(chosen.scale()).isEqualTo(1);
        assertThat(recorded).isEmpty();
    }

    @Test
    void zoomStaysBetweenWhatAPhoneNeedsAndWhatMemoryAllows() throws Exception {
        Paper paper = keep("letter", "application/pdf", PageImagesSamples.pdf(1));
        DocumentPages pages = pages(workshop());

        assertThat(pages.choose(paper, 1).width()).isEqualTo(400);
        assertThat(pages.choose(paper, 1_000_000).width()).isEqualTo(2000);
        assertThat(pages.choose(paper, 1200).wider()).isEqualTo(1800);
        assertThat(pages.choose(paper, 2000).wider()).isEqualTo(2000);
        assertThat(pages.choose(paper, 400).narrower()).isEqualTo(400);
        assertThat(pages.choose(paper, 2000).scale()).isEqualTo(5);
    }

    @Test
    void openingIsRecordedOnceHoweverManyPagesAndZoomsAndAgainWhenOneComesBack() throws Exception {
        Paper letter = keep("letter", "application/pdf", PageImagesSamples.pdf(2));
        Paper card = keep("card", "image/jpeg", photograph());
        DocumentPages pages = pages(workshop());

        pages.page(VIEWER, letter, 2, 900, WATERMARK);
        pages.page(VIEWER, letter, 1, 900, WATERMARK);
        pages.page(VIEWER, letter, 1, 1350, WATERMARK);
        assertThat(recorded).containsExactly("verifikator-subject letter");

        pages.page("other", letter, 1, 900, WATERMARK);
        pages.page(VIEWER, card, 1, 900, WATERMARK);
        now = now.plus(Duration.ofMinutes(16));
        pages.page(VIEWER, letter, 1, 900, WATERMARK);
        assertThat(recorded)
                .containsExactly(
                        "verifikator-subject letter",
                        "other letter",
                        "verifikator-subject card",
                        "verifikator-subject letter");
    }

    @Test
    void nothingIsShownThatCouldNotBeRecorded() throws Exception {
        Paper paper = keep("card", "image/jpeg", photograph());
        var pages =
                new DocumentPages(
                        store,
                        new DocumentPagesViews(
                                (_, _, _) -> {
                                    throw new IllegalStateException("away");
                                },
                                () -> now),
                        workshop(),
                        messages());

        assertThatThrownBy(() -> pages.page(VIEWER, paper, 1, 900, WATERMARK)).hasMessage("away");
    }

    @Test
    void aPageIsAPictureThatNobodyKeeps() throws Exception {
        Paper paper = keep("card", "image/jpeg", photograph());

        ResponseEntity<byte[]> page = pages(workshop()).page(VIEWER, paper, 1, 600, WATERMARK);

        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page.getHeaders().getContentType()).hasToString("image/jpeg");
        assertThat(page.getHeaders().getCacheControl()).contains("no-store", "private");
        assertThat(PageImagesSamples.read(body(page)).getWidth()).isEqualTo(600);
    }

    @Test
    void whatIsNotWhatWasKeptIsSaidAndNotShown() throws Exception {
        Paper kept = keep("card", "image/jpeg", photograph());
        var changed =
                new Paper(
                        CASE,
                        "card",
                        "KTP",
                        "image/jpeg",
                        kept.sha256().replace('a', 'b'),
                        kept.size());
        DocumentPages pages = pages(workshop());

        assertThat(pages.choose(changed, null).trouble()).isEqualTo("GONE");
        ResponseEntity<byte[]> page = pages.page(VIEWER, changed, 1, 600, WATERMARK);
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(page.getHeaders().getContentType()).hasToString("image/jpeg");
        assertThat(body(page)).isNotEmpty();
    }

    @Test
    void aBrokenPaperIsSaidToBeBroken() throws Exception {
        Paper broken = keep("letter", "application/pdf", new byte[] {'%', 'P', 'D', 'F'});
        DocumentPages pages = pages(workshop());

        assertThat(pages.choose(broken, null).trouble()).isEqualTo("DAMAGED");
        assertThat(pages.page(VIEWER, broken, 1, 600, WATERMARK).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aPageThatIsNotThereIsNotFound() throws Exception {
        Paper paper = keep("letter", "application/pdf", PageImagesSamples.pdf(1));
        DocumentPages pages = pages(workshop());

        for (int page : new int[] {-1, 0, 2, 61}) {
            assertThatThrownBy(() -> pages.page(VIEWER, paper, page, 600, WATERMARK))
                    .isInstanceOf(Problem.class)
                    .hasMessage("NOT_FOUND");
        }
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgain() throws Exception {
        Paper paper = keep("card", "image/jpeg", photograph());
        var workshop = new DocumentPagesWorkshop(1, Duration.ZERO, Duration.ofMinutes(1));
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        Thread other =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        workshop.make(
                                                () -> {
                                                    begun.countDown();
                                                    return awaits(end);
                                                }));
        begun.await();

        ResponseEntity<byte[]> page = pages(workshop).page(VIEWER, paper, 1, 600, WATERMARK);

        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(page.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        end.countDown();
        other.join();
    }

    private static boolean awaits(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }

    private Paper keep(String id, String mediaType, byte[] content) throws Exception {
        Path file = Files.createTempFile("paper", null);
        Files.write(file, content);
        store.put(CASE, id, file);
        return new Paper(CASE, id, "KTP", mediaType, sha256(content), content.length);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static byte[] photograph() throws IOException {
        return PageImagesSamples.picture("jpeg", 1000, 630, Color.GRAY);
    }

    private static byte[] body(ResponseEntity<byte[]> page) {
        byte[] body = page.getBody();
        return body == null ? new byte[0] : body;
    }

    private DocumentPages pages(DocumentPagesWorkshop workshop) {
        return new DocumentPages(
                store,
                new DocumentPagesViews(
                        (viewer, _, document) -> recorded.add(viewer + ' ' + document), () -> now),
                workshop,
                messages());
    }

    private static DocumentPagesWorkshop workshop() {
        return new DocumentPagesWorkshop(2, Duration.ofSeconds(30), Duration.ofSeconds(30));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename(DocumentViewerConfiguration.TEXTS);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
