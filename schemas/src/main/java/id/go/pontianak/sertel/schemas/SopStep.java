package id.go.pontianak.sertel.schemas;

import static id.go.pontianak.sertel.schemas.EventType.APPLICATION_SUBMITTED;
import static id.go.pontianak.sertel.schemas.EventType.CERTIFICATE_DELIVERED;
import static id.go.pontianak.sertel.schemas.EventType.DISPOSITION_FORWARDED;
import static id.go.pontianak.sertel.schemas.EventType.DOSSIER_VERIFIED;
import static id.go.pontianak.sertel.schemas.EventType.PASSPHRASE_SET;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of SOP 107/TKPBET.DKI/2020, <i>Penerbitan Sertifikat Elektronik untuk Tanda Tangan
 * Elektronik</i>. Its wording is kept to the letter, spelling included.
 */
public enum SopStep {
    SUBMISSION(
            1,
            Role.APPLICANT,
            15,
            null,
            APPLICATION_SUBMITTED,
            MeshService.INTAKE,
            "Menyampaikan Surat Permohonan Sertifikat Elektronik Kepada Kepala Dinas Komunikasi dan"
                    + " Informatika Kota Pontianak",
            "The applicant submits the request letter to the Kepala Dinas",
            "Surat Permohonan, " + Wording.DOSSIER,
            "Surat"),
    DISPOSITION_BY_HEAD(
            2,
            Role.KEPALA_DINAS,
            15,
            APPLICATION_SUBMITTED,
            DISPOSITION_FORWARDED,
            MeshService.DISPOSITION,
            "Menerima dan menelaah Surat Permohonan Pengajuan Sertifikat Elektronik dari Pemohon"
                    + " dan mendisposisikan ke Kepala Bidang Tata Kelola Pemerintahan Berbasis"
                    + " Elektronik dan Telematika",
            "The Kepala Dinas receives and reviews the request and disposes it to the Kabid TKPBET",
            "Disposisi Surat permohonan, " + Wording.DOSSIER,
            Wording.DISPOSED),
    DISPOSITION_BY_DIVISION(
            3,
            Role.KABID_TKPBET,
            15,
            DISPOSITION_FORWARDED,
            DISPOSITION_FORWARDED,
            MeshService.DISPOSITION,
            "Menerima dan Menelaah disposisi surat dari Kepala Dinas Komunikasi dan Informatika"
                    + " Kota Pontianak dan mendisposisikan kepada Kepala Seksi Persandian dan"
                    + " Keamanan Sistem Informasi",
            "The Kabid TKPBET receives and reviews the disposition and disposes it to the Kasi PKS",
            "Disposisi Surat permohonan, " + Wording.DOSSIER,
            Wording.DISPOSED),
    RECORDING(
            4,
            Role.KASI_PKS,
            15,
            DISPOSITION_FORWARDED,
            DISPOSITION_FORWARDED,
            MeshService.DISPOSITION,
            "Menerima dan Menelaah disposisi surat dari Kepala Bidang Tata Kelola Pemerintahan"
                    + " Berbasis Elektronik melaksanakan proses pendataan dan pembuatan Sertifikat"
                    + " Elektronik melalui verifikator sertifikat elektronik",
            "The Kasi PKS receives and reviews the disposition, has the case recorded and the"
                    + " certificate made through the Verifikator",
            "Disposisi Surat permohonan, " + Wording.DOSSIER,
            Wording.DISPOSED),
    VERIFICATION(
            5,
            Role.VERIFIKATOR,
            15,
            DISPOSITION_FORWARDED,
            DOSSIER_VERIFIED,
            MeshService.VERIFICATION,
            "Menerima Disposisi dan memeriksa kelengkapan berkas pengajuan dan mengirimkan berkas"
                    + " pengajuan ke Bagian Layanan BSRE",
            "The Verifikator receives the disposition, checks that the dossier is complete and"
                    + " sends it to the service desk of BSrE",
            "Surat Masuk, " + Wording.DOSSIER,
            "Surat Permohonan beserta kelengkapannya"),
    PASSPHRASE(
            6,
            Role.VERIFIKATOR,
            10,
            DOSSIER_VERIFIED,
            PASSPHRASE_SET,
            MeshService.ISSUANCE,
            "Meminta calon pemilik sertifikat datang untuk menginput passpharse Sertifikat"
                    + " Elektronik",
            "The prospective owner is asked to come and enter the passphrase of the certificate",
            "Komputer / Laptop, calon pemilik Sertifikat Elektronik",
            "Sertifikat Elektronik yang telah diberi passprase"),
    DELIVERY(
            7,
            Role.VERIFIKATOR,
            10,
            PASSPHRASE_SET,
            CERTIFICATE_DELIVERED,
            MeshService.ISSUANCE,
            "Mengunduh sertifikat Elektronik dan menyerahkan ke Pemilik Sertifikat",
            "The certificate is downloaded and handed to its owner",
            "Komputer / Laptop, calon pemilik Sertifikat Elektronik, email/whatsapp",
            "Sertifikat elektronik yang diserahkan");

    private static final List<SopStep> STEPS = List.of(values());

    private final int number;
    private final Role actorRole;
    private final int targetMinutes;
    private final @Nullable EventType startsWith;
    private final EventType completedBy;
    private final MeshService service;
    private final String activity;
    private final String activityInEnglish;
    private final String completeness;
    private final String output;

    SopStep(
            int number,
            Role actorRole,
            int targetMinutes,
            @Nullable EventType startsWith,
            EventType completedBy,
            MeshService service,
            String activity,
            String activityInEnglish,
            String completeness,
            String output) {
        this.number = number;
        this.actorRole = actorRole;
        this.targetMinutes = targetMinutes;
        this.startsWith = startsWith;
        this.completedBy = completedBy;
        this.service = service;
        this.activity = activity;
        this.activityInEnglish = activityInEnglish;
        this.completeness = completeness;
        this.output = output;
    }

    /** The step of a number; throws {@link IllegalArgumentException} outside 1 to 7. */
    public static SopStep of(int number) {
        if (number < 1 || number > STEPS.size()) {
            throw new IllegalArgumentException("the SOP has no step " + number);
        }
        return STEPS.get(number - 1);
    }

    /** 1 to 7. */
    public int number() {
        return number;
    }

    /** What is done (aktivitas), in the SOP's own words. */
    public String activity() {
        return activity;
    }

    /** What is done, in English. */
    public String activityInEnglish() {
        return activityInEnglish;
    }

    /** Who does it (pelaksana). */
    public Role actorRole() {
        return actorRole;
    }

    /** What must be at hand (kelengkapan), in the SOP's own words. */
    public String completeness() {
        return completeness;
    }

    /** The documents among what must be at hand; none in steps 6 and 7. */
    public Set<DocumentKind> required() {
        return number <= VERIFICATION.number
                ? Collections.unmodifiableSet(EnumSet.allOf(DocumentKind.class))
                : Set.of();
    }

    /** Target (waktu) in minutes of handling, counted in working time. */
    public int targetMinutes() {
        return targetMinutes;
    }

    /** What comes out of it, in the SOP's own words. */
    public String output() {
        return output;
    }

    /** The service that holds it. */
    public MeshService service() {
        return service;
    }

    /** The event that starts it; empty for the first, which the applicant starts. */
    public Optional<EventType> startsWith() {
        return Optional.ofNullable(startsWith);
    }

    /** The event that says it is done. */
    public EventType completedBy() {
        return completedBy;
    }

    private static final class Wording {
        static final String DOSSIER =
                "Formulir Permohonan BSRE yang telah diisi dan ditandatangani, FC KTP dan FC SK"
                        + " Terakhir";
        static final String DISPOSED =
                "Surat Permohonan beserta kelengkapannya telah didisposisikan";
    }
}
