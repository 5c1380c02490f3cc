package id.go.pontianak.sertel.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.SampleFiles;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

class FileInspectorTest {

    private static final FileLimits LIMITS = new FileLimits(200_000, 3, 1_000_000);

    @TempDir private Path folder;

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of("application/pdf", SampleFiles.pdf(3)),
                Arguments.of("image/jpeg", SampleFiles.picture("jpeg")),
                Arguments.of("image/png", SampleFiles.picture("png")),
                Arguments.of("image/jpeg", SampleFiles.photograph(true)),
                Arguments.of("image/jpeg", withThumbnail(SampleFiles.photograph(false))),
                Arguments.of(
                        "image/jpeg", joined(SampleFiles.photograph(false), text("ftypmp42 film"))),
                Arguments.of("image/png", joined(SampleFiles.picture("png"), text("more"))));
    }

    static Stream<byte[]> cutOff() {
        return Stream.of(SampleFiles.photograph(false), SampleFiles.photograph(true))
                .flatMap(
                        photograph ->
                                Stream.of(
                                        Arrays.copyOf(photograph, 2_000),
                                        Arrays.copyOf(photograph, photograph.length / 3),
                                        Arrays.copyOf(photograph, photograph.length - 1),
                                        Arrays.copyOf(
                                                withThumbnail(photograph), photograph.length / 3)));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("FILE_EMPTY", new byte[0]),
                Arguments.of("FILE_TYPE_NOT_ACCEPTED", text("no picture")),
                Arguments.of("FILE_TYPE_NOT_ACCEPTED", text("<svg/>")),
                Arguments.of("FILE_TYPE_NOT_ACCEPTED", text("GIF89a")),
                Arguments.of("FILE_TYPE_NOT_ACCEPTED", joined(text("MZ"), SampleFiles.pdf(1))),
                Arguments.of("FILE_DAMAGED", text("%PDF-1.7 and nothing else")),
                Arguments.of("FILE_DAMAGED", Arrays.copyOf(SampleFiles.picture("jpeg"), 20)),
                Arguments.of("FILE_DAMAGED", Arrays.copyOf(SampleFiles.picture("png"), 12)),
                Arguments.of("FILE_DAMAGED", SampleFiles.pdf(0)),
                Arguments.of("FILE_TOO_MANY_PAGES", SampleFiles.pdf(4)),
                Arguments.of("FILE_TOO_MANY_PIXELS", SampleFiles.pngThatClaims(50_000, 50_000)),
                Arguments.of("FILE_ENCRYPTED", SampleFiles.encrypted("rahasia")),
                Arguments.of("FILE_ENCRYPTED", SampleFiles.encrypted("")),
                Arguments.of("FILE_SCRIPTED", SampleFiles.pdf(1, FileInspectorTest::opensScript)),
                Arguments.of("FILE_SCRIPTED", SampleFiles.pdfWith("Nowhere", nestedScript())),
                Arguments.of("FILE_WITH_ACTIONS", SampleFiles.pdf(1, FileInspectorTest::launches)),
                Arguments.of(
                        "FILE_WITH_ATTACHMENTS", SampleFiles.pdf(1, FileInspectorTest::attaches)));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aFileIsKnownByItsContent(String mediaType, byte[] content) throws IOException {
        assertThat(inspect(content))
                .isInstanceOfSatisfying(
                        Inspection.Sound.class,
                        found -> {
                            assertThat(found.mediaType()).isEqualTo(mediaType);
                            assertThat(found.size()).isEqualTo(content.length);
                            assertThat(found.sha256()).matches("[0-9a-f]{64}");
                        });
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotWantedIsRefusedAndSaysWhy(String code, byte[] content) throws IOException {
        assertThat(inspect(content))
                .isInstanceOfSatisfying(
                        Inspection.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("cutOff")
    void aPhotographThatEndsBeforeItsEndIsRefused(byte[] content) throws IOException {
        assertCutOff(content);
    }

    @Test
    void aPngThatEndsBeforeItsEndIsRefusedWhereverThatIs() throws IOException {
        byte[] whole = SampleFiles.picture("png");

        assertCutOff(Arrays.copyOf(whole, whole.length / 2));
        assertCutOff(Arrays.copyOf(whole, whole.length - 12));
        assertCutOff(Arrays.copyOf(whole, whole.length - 1));
    }

    @Test
    void aFileMayBeAsLargeAsTheLimit() throws IOException {
        byte[] picture = Arrays.copyOf(SampleFiles.picture("png"), 200_000);

        assertThat(inspect(picture)).isInstanceOf(Inspection.Sound.class);
        assertThat(inspect(Arrays.copyOf(picture, 200_001)))
                .isInstanceOf(Inspection.TooLarge.class);
    }

    /** Less than a megabyte that would be as large as the memory of this test. */
    @Test
    void whatWouldFillTheMemoryIsRefusedBeforeItDoes() throws IOException {
        Path file = folder.resolve("bomb");
        Files.write(file, SampleFiles.pdfOfObjectsAsLargeAs(900));

        assertThat(new FileInspector(new FileLimits(5_000_000, 3, 1_000_000)).inspect(file))
                .isInstanceOfSatisfying(
                        Inspection.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("FILE_DAMAGED"));
    }

    private void assertCutOff(byte[] content) throws IOException {
        assertThat(inspect(content)).isEqualTo(Inspection.refused("FILE_CUT_OFF"));
    }

    /** A small picture in the large one, with an end of its own. */
    private static byte[] withThumbnail(byte[] jpeg) {
        byte[] small = SampleFiles.picture("jpeg");
        byte[] segment =
                ByteBuffer.allocate(small.length + 4)
                        .putShort((short) 0xFFE1)
                        .putShort((short) (small.length + 2))
                        .put(small)
                        .array();
        return joined(
                joined(Arrays.copyOf(jpeg, 2), segment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private Inspection inspect(byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "upload", "");
        return new FileInspector(LIMITS).inspect(Files.write(file, content));
    }

    private static void opensScript(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
    }

    private static void launches(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
    }

    private static void attaches(PDDocument document) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setEmbeddedFile(new PDEmbeddedFile(document));
        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("AF"), file);
    }

    private static COSDictionary nestedScript() {
        var action = new COSDictionary();
        action.setItem(COSName.getPDFName("JS"), new COSString("app.alert(1)"));
        var array = new COSArray();
        array.add(action);
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.A, array);
        return dictionary;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
