package id.go.pontianak.sertel.verification;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.DocumentKind;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;
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

    /** Puts every paper of a dossier into the store, as the intake service does. */
    public static void keep(Dossier dossier, DocumentStore store) {
        for (Dossier.Document document : dossier.documents()) {
            try {
                Path file = Files.createTempFile("paper", ".pdf");
                Files.write(file, content(document.kind()));
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
                        MONDAY));
    }

    /** As the disposition service says it, at a step of 2 to 4. */
    public static DispositionForwarded forwarded(Dossier dossier, int step) {
        Dossier.Applicant applicant = dossier.applicant();
        var event = new DispositionForwarded();
        event.setFromRole(Role.KASI_PKS.name());
        event.setToRole(Role.VERIFIKATOR.name());
        event.setInstructions(dossier.handover().instructions());
        event.setNote(dossier.handover().note());
        event.setAgendaNumber(dossier.handover().agendaNumber());
        event.setClassification(dossier.handover().classification());
        event.setLetter(
                new Letter(
                        dossier.letter().number(),
                        dossier.letter().date(),
                        dossier.letter().subject()));
        event.setApplicant(
                new Applicant(
                        applicant.name(),
                        applicant.nik(),
                        applicant.nip(),
                        applicant.employment(),
                        applicant.position(),
                        applicant.office(),
                        applicant.email(),
                        applicant.phone()));
        event.setDocuments(
                dossier.documents().stream()
                        .map(
                                document ->
                                        new Document(
                                                document.documentId(),
                                                document.kind(),
                                                document.mediaType(),
                                                document.size(),
                                                document.sha256()))
                        .toList());
        return new Envelope(
                        Ids.next().toString(),
                        dossier.applicationId().toString(),
                        dossier.trackingNumber(),
                        dossier.revision(),
                        dossier.officeId(),
                        dossier.handover().at(),
                        step,
                        null,
                        new Actor(
                                Role.KASI_PKS.name(),
                                dossier.handover().byId(),
                                dossier.handover().byName(),
                                null))
                .on(event);
    }

    private static String trackingNumber(UUID applicationId) {
        String digits = "%08X".formatted((int) applicationId.getLeastSignificantBits());
        return "TTE-" + digits.substring(0, 4) + '-' + digits.substring(4);
    }

    private static Dossier.Document document(DocumentKind kind) {
        byte[] content = content(kind.name());
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
