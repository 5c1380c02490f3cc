package id.go.pontianak.sertel.verification;

import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.DocumentKind;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented applicants and their papers. */
public final class Samples {

    /** Monday, 08:00 in Pontianak: within working hours. */
    public static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");

    public static final String KASI = "kasi-subject";

    private static final AtomicInteger SERIAL = new AtomicInteger(1000);

    private Samples() {}

    /** An applicant's NIK that ends in these four digits: the sandbox's magic numbers. */
    public static String nik(String ending) {
        return "6171%08d%s".formatted(SERIAL.incrementAndGet(), ending);
    }

    /** An ordinary applicant's NIK. */
    public static String nik() {
        return nik("0001");
    }

    /** The paper of a kind: the same kind has always the same content. */
    public static byte[] content(String kind) {
        return ("%PDF-1.7 sample " + kind).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] content(Dossier dossier, Dossier.Document document) {
        byte[] first = content(document.kind());
        return sha256(first).equals(document.sha256())
                ? first
                : content(cardOf(dossier.revision()));
    }

    private static String cardOf(int revision) {
        return "card of revision " + revision;
    }

    /** Puts every paper of a dossier into the store, as the intake service does. */
    public static void keep(Dossier dossier, DocumentStore store) {
        for (Dossier.Document document : dossier.documents()) {
            try {
                Path file = Files.createTempFile("paper", ".pdf");
                Files.write(file, content(dossier, document));
                store.put(dossier.applicationId(), document.documentId(), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Dossier dossier(UUID applicationId, String nik) {
        return dossier(applicationId, nik, "Siti Contoh");
    }

    public static Dossier dossier(UUID applicationId, String nik, String name) {
        return new Dossier(
                applicationId,
                trackingNumber(applicationId),
                1,
                "dinkes",
                new Dossier.Letter("800/12/DINKES", LocalDate.of(2026, 11, 20), "Permohonan TTE"),
                new Dossier.Applicant(
                        name,
                        nik,
                        "199001012015032001",
                        "ASN",
                        "Analis",
                        "Dinas Kesehatan",
                        "siti.contoh@pontianak.go.id",
                        "+6281200000001"),
                Arrays.stream(DocumentKind.values()).map(Samples::document).toList(),
                new Handover(
                        Ids.next(),
                        KASI,
                        "Kasi Contoh",
                        List.of("PROCESS_FURTHER"),
                        "Mohon diproses",
                        "0001/PKS/2026",
                        "ORDINARY",
                        MONDAY),
                new Dossier.Arrival(Ids.next(), MONDAY));
    }

    /** The next revision of a dossier, with another identity card and another position. */
    public static Dossier corrected(Dossier dossier, Instant at) {
        Dossier.Applicant applicant = dossier.applicant();
        return new Dossier(
                dossier.applicationId(),
                dossier.trackingNumber(),
                dossier.revision() + 1,
                dossier.officeId(),
                dossier.letter(),
                new Dossier.Applicant(
                        applicant.name(),
                        applicant.nik(),
                        applicant.nip(),
                        applicant.employment(),
                        "Analis Muda " + (dossier.revision() + 1),
                        applicant.office(),
                        applicant.email(),
                        applicant.phone()),
                dossier.documents().stream()
                        .map(
                                document ->
                                        document.kind().equals("ID_CARD")
                                                ? document(
                                                        DocumentKind.ID_CARD,
                                                        content(cardOf(dossier.revision() + 1)))
                                                : document)
                        .toList(),
                dossier.handover(),
                new Dossier.Arrival(Ids.next(), at));
    }

    private static String trackingNumber(UUID applicationId) {
        String digits = "%08X".formatted((int) applicationId.getLeastSignificantBits());
        return "TTE-" + digits.substring(0, 4) + '-' + digits.substring(4);
    }

    private static Dossier.Document document(DocumentKind kind) {
        return document(kind, content(kind.name()));
    }

    private static Dossier.Document document(DocumentKind kind, byte[] content) {
        return new Dossier.Document(
                Ids.random().toString(),
                kind.name(),
                "application/pdf",
                content.length,
                sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
