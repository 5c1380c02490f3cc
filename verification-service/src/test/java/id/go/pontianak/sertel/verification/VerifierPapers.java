package id.go.pontianak.sertel.verification;

import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Handover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.imageio.ImageIO;

/** Dossiers that look as the pages need them: an identity card, and how they were handed over. */
final class VerifierPapers {

    private static final byte[] PHOTOGRAPH = photograph();

    private VerifierPapers() {}

    /** The same dossier, its identity card a photograph. */
    static Dossier withPhotograph(Dossier dossier) {
        return new Dossier(
                dossier.applicationId(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                dossier.letter(),
                dossier.applicant(),
                dossier.documents().stream()
                        .map(
                                document ->
                                        document.kind().equals("ID_CARD")
                                                ? new Dossier.Document(
                                                        document.documentId(),
                                                        document.kind(),
                                                        "image/jpeg",
                                                        PHOTOGRAPH.length,
                                                        sha256())
                                                : document)
                        .toList(),
                dossier.handover(),
                dossier.arrival());
    }

    /** The same dossier, handed over with other words. */
    static Dossier handedOver(Dossier dossier, String note, String agendaNumber) {
        Handover handover = dossier.handover();
        return new Dossier(
                dossier.applicationId(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                dossier.letter(),
                dossier.applicant(),
                dossier.documents(),
                new Handover(
                        handover.eventId(),
                        handover.byId(),
                        handover.byName(),
                        handover.instructions(),
                        note,
                        agendaNumber,
                        handover.classification(),
                        handover.at()),
                dossier.arrival());
    }

    static void keep(Dossier dossier, DocumentStore store) {
        try {
            Path file = Files.createTempFile("paper", ".jpg");
            Files.write(file, PHOTOGRAPH);
            store.put(
                    dossier.applicationId(),
                    dossier.ofKind("ID_CARD").orElseThrow().documentId(),
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] photograph() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1000, 630, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(PHOTOGRAPH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
