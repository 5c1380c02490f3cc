package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.options.FilePayload;

import id.go.pontianak.sertel.sandbox.demo.SampleDocument;
import id.go.pontianak.sertel.sandbox.demo.SampleDocuments;
import id.go.pontianak.sertel.sandbox.demo.SampleDossier;
import id.go.pontianak.sertel.sandbox.demo.SampleRequest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files that people choose in a form. */
final class Papers {

    private Papers() {}

    static FilePayload of(SampleDocument document) {
        return new FilePayload(document.fileName(), document.mediaType(), document.content());
    }

    /** The papers of a batch, each with the place of its person in the list after its name. */
    static FilePayload zipped(List<SampleRequest> people) {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            for (int i = 0; i < people.size(); i++) {
                SampleDossier dossier = people.get(i).dossier();
                put(zip, "formulir-" + i + ".pdf", dossier.bsreForm());
                put(zip, "ktp-" + i + ".jpg", dossier.idCard());
                put(zip, "sk-" + i + ".pdf", dossier.appointmentDecree());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("berkas.zip", "application/zip", content.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, SampleDocument document)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(document.content());
        zip.closeEntry();
    }

    /** Another job on the card makes it another picture, as a second scan would be. */
    static SampleDocument scannedAgain(SampleRequest request) {
        return SampleDocuments.of(
                        request.applicant().withPosition("Pindaian ulang"), request.letter())
                .idCard();
    }
}
