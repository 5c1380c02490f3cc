package id.go.pontianak.sertel.disposition;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.DocumentKind;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.avro.specific.SpecificRecordBase;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** Applications as intake tells of them. The people are invented. */
public final class Submissions {

    private Submissions() {}

    public static ApplicationSubmitted of(UUID applicationId, String name, byte[] content) {
        var event = new ApplicationSubmitted();
        event.setReference("REF-1");
        event.setLetter(
                new Letter("800/12/2026", LocalDate.of(2026, 11, 2), "Permohonan sertifikat"));
        event.setApplicant(
                new Applicant(
                        name,
                        "6171014502900001",
                        "199002452015012001",
                        "ASN",
                        "Analis",
                        "Dinas Kesehatan",
                        "pegawai@pontianak.go.id",
                        "6281200000001"));
        event.setDocuments(
                Arrays.stream(DocumentKind.values())
                        .map(
                                kind ->
                                        new Document(
                                                UUID.randomUUID().toString(),
                                                kind.name(),
                                                "application/pdf",
                                                (long) content.length,
                                                sha256(content)))
                        .toList());
        event.setWhatsapp(true);
        event.setResumeStep(2);
        return tell(event, applicationId, 1);
    }

    /** The same with another letter and position, come back to a step. */
    public static ApplicationSubmitted corrected(
            ApplicationSubmitted before, int resumeStep, byte[] letter) {
        var event = new ApplicationSubmitted();
        event.setReference(before.getReference());
        event.setLetter(before.getLetter());
        Applicant applicant = before.getApplicant();
        event.setApplicant(
                new Applicant(
                        applicant.getName(),
                        applicant.getNik(),
                        applicant.getNip(),
                        applicant.getEmployment(),
                        "Analis Muda",
                        applicant.getOffice(),
                        applicant.getEmail(),
                        applicant.getPhone()));
        event.setDocuments(
                before.getDocuments().stream()
                        .map(
                                document ->
                                        document.getKind()
                                                        .equals(DocumentKind.REQUEST_LETTER.name())
                                                ? new Document(
                                                        UUID.randomUUID().toString(),
                                                        document.getKind(),
                                                        document.getMediaType(),
                                                        (long) letter.length,
                                                        sha256(letter))
                                                : document)
                        .toList());
        event.setWhatsapp(before.getWhatsapp());
        event.setResumeStep(resumeStep);
        return tell(event, UUID.fromString(before.getApplicationId()), before.getRevision() + 1);
    }

    /** Puts an envelope on any event that an office's case calls for. */
    public static <R extends SpecificRecordBase> R tell(R event, UUID applicationId, int revision) {
        return new Envelope(
                        Ids.next().toString(),
                        applicationId.toString(),
                        "TTE-"
                                + applicationId
                                        .toString()
                                        .substring(0, 4)
                                        .toUpperCase(java.util.Locale.ROOT)
                                + "-0000",
                        revision,
                        "dinkes",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        1,
                        null,
                        new Actor(Role.OFFICE.name(), "office-dinkes", "Dinas Kesehatan", null))
                .on(event);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
