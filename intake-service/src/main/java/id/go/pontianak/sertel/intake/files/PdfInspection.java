package id.go.pontianak.sertel.intake.files;

import id.go.pontianak.sertel.platform.document.MeasuredPdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a PDF and refuses what would act by itself, hide something, or cannot be read. */
final class PdfInspection {

    private PdfInspection() {}

    /**
     * @return why it will not do; empty if it will
     */
    static Optional<Inspection> refusal(Path file, int mostPages) {
        try (PDDocument document = MeasuredPdf.open(Files.readAllBytes(file))) {
            return refusal(document, mostPages);
        } catch (InvalidPasswordException _) {
            return Optional.of(Inspection.refused("FILE_ENCRYPTED"));
        } catch (IOException | RuntimeException _) {
            // The parser throws much else on what is no PDF; none of it says more to a person.
            return Optional.of(Inspection.refused("FILE_DAMAGED"));
        }
    }

    private static Optional<Inspection> refusal(PDDocument document, int mostPages)
            throws IOException {
        if (document.isEncrypted()) {
            return Optional.of(Inspection.refused("FILE_ENCRYPTED"));
        }
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            return Optional.of(Inspection.refused("FILE_DAMAGED"));
        }
        if (pages > mostPages) {
            return Optional.of(Inspection.refused("FILE_TOO_MANY_PAGES", mostPages));
        }
        return PdfContents.of(document.getDocument()).unwanted().map(Inspection::refused);
    }
}
