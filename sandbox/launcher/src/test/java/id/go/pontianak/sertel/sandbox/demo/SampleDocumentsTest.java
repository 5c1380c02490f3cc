package id.go.pontianak.sertel.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;

import javax.imageio.ImageIO;

class SampleDocumentsTest {

    private final SampleApplicant applicant = new SampleApplicants(new Random(1)).next();
    private final SampleDossier dossier =
            SampleDocuments.of(applicant, new SampleLetter("800/1", "2026-11-23", "Permohonan"));

    @Test
    void theFormIsAReadablePdfThatNamesTheApplicantAndIsMarkedAsASample() throws IOException {
        assertThat(textOf(dossier.bsreForm()))
                .contains("FORMULIR", applicant.name(), applicant.nik(), "CONTOH");
    }

    @Test
    void theLetterCarriesItsNumberAndTheDecreeThePosition() throws IOException {
        assertThat(textOf(dossier.requestLetter())).contains("800/1", "CONTOH");
        assertThat(textOf(dossier.appointmentDecree())).contains(applicant.position(), "CONTOH");
    }

    @Test
    void theIdCardIsAJpegWithSomethingDrawnOnIt() throws IOException {
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(dossier.idCard().content()));

        assertThat(dossier.idCard().mediaType()).isEqualTo("image/jpeg");
        assertThat(card.getRGB(5, 5)).isNotEqualTo(card.getRGB(735, 300));
        assertThat(darkPixels(card, 110, 135)).as("the line of the NIK").isGreaterThan(200);
    }

    private static long darkPixels(BufferedImage picture, int fromRow, int toRow) {
        long dark = 0;
        for (int y = fromRow; y < toRow; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 60 ? 1 : 0;
            }
        }
        return dark;
    }

    private static String textOf(SampleDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
