package id.go.pontianak.sertel.disposition.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Script;
import id.go.pontianak.sertel.disposition.sheet.SheetContent.Entry;
import id.go.pontianak.sertel.disposition.sheet.SheetContent.Fact;
import id.go.pontianak.sertel.disposition.sheet.SheetContent.Tick;
import id.go.pontianak.sertel.platform.page.PageProperties;
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;

class SheetPdfTest {

    private static final int RESOLUTION = 150;

    @Test
    void theSheetNamesEverybodyInTheirCapacityAndShowsWhatWasTakenBack() throws IOException {
        Known known =
                (Known)
                        Script.after(
                                Script.AT_KABID
                                        + "recall KEPALA_DINAS; forward KEPALA_DINAS;"
                                        + " open KABID_TKPBET deputy; return KABID_TKPBET deputy;"
                                        + " receive 2 3");

        SheetContent sheet = wording().of(known);
        String text = text(SheetPdf.of(sheet));

        assertThat(text)
                .contains(
                        "PEMERINTAH KOTA PONTIANAK",
                        "LEMBAR DISPOSISI",
                        known.dossier().trackingNumber(),
                        known.dossier().letter().number(),
                        "Diteruskan kepada: Kabid TKPBET",
                        "Dengan hormat harap",
                        "Ditarik kembali oleh",
                        "Plh. Kabid TKPBET",
                        "Dikembalikan kepada pemohon",
                        "NIP ");
        assertThat(sheet.entries()).filteredOn(entry -> entry.struck() != null).hasSize(1);
        assertThat(text).doesNotContain(known.dossier().applicant().nik());
    }

    @Test
    void theCodeHoldsTheTrackingNumberAndNothingElse() throws IOException, NotFoundException {
        byte[] pdf = SheetPdf.of(sheet("Budi", "Mohon diproses"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, RESOLUTION);
            int[] pixels =
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            assertThat(
                            new QRCodeMultiReader()
                                    .decodeMultiple(
                                            new BinaryBitmap(new HybridBinarizer(source)),
                                            Map.of(DecodeHintType.TRY_HARDER, true)))
                    .singleElement()
                    .satisfies(code -> assertThat(code.getText()).isEqualTo("TTE-4K7M-9Q2X"));
        }
    }

    @Test
    void whatTheFontLacksDoesNotBreakTheSheet() throws IOException {
        String text =
                text(SheetPdf.of(sheet("Łukasz Đặng 王芳 😀 Siti\tNuraini", "baris\r\nkedua\u0007")));

        assertThat(text).contains("?ukasz ?ang ?? ? Siti Nuraini", "baris", "kedua");
    }

    @Test
    void aLongNoteGoesOnOnTheNextPage() throws IOException {
        String note = String.join(" ", Collections.nCopies(1_200, "panjang")) + "x".repeat(400);

        try (PDDocument document = Loader.loadPDF(SheetPdf.of(sheet("Budi", note)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(text(SheetPdf.of(sheet("Budi", note))).split("panjang", -1)).hasSize(1_201);
    }

    private static SheetContent sheet(String name, String note) {
        return new SheetContent(
                List.of("PEMERINTAH KOTA PONTIANAK"),
                "LEMBAR DISPOSISI",
                "TTE-4K7M-9Q2X",
                List.of(new Fact("Pemohon", name), new Fact("Hal", "Permohonan")),
                List.of(
                        new Entry(
                                "Diteruskan kepada: Kabid TKPBET",
                                "Dengan hormat harap",
                                List.of(new Tick("Tanggapan", true), new Tick("Proses", false)),
                                List.of(note),
                                List.of("Senin", "Kepala Dinas", name, "NIP -"),
                                "Ditarik kembali")));
    }

    private static SheetWording wording() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new SheetWording(
                new PageProperties(
                        "Pemerintah Kota Pontianak",
                        "Dinas Komunikasi dan Informatika",
                        "SOP",
                        List.of(),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(5),
                        null),
                messages,
                new OfficeTimes(ZoneId.of("Asia/Pontianak")),
                new CorrectionWording(messages));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
