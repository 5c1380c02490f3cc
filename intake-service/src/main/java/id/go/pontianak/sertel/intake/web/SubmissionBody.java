package id.go.pontianak.sertel.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a submission looks like, for the description of the interface alone: it is read value by
 * value, so that all its faults can be told at once.
 */
@Schema(name = "Submission")
record SubmissionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Application application,
        @Schema(type = "string", format = "binary", description = "Surat Permohonan")
                Object requestLetter,
        @Schema(type = "string", format = "binary", description = "Formulir BSrE") Object bsreForm,
        @Schema(type = "string", format = "binary", description = "KTP") Object idCard,
        @Schema(type = "string", format = "binary", description = "SK Terakhir")
                Object appointmentDecree) {

    @Schema(name = "SubmissionApplication")
    record Application(
            @Nullable String reference, Letter letter, Applicant applicant, boolean whatsapp) {}

    @Schema(name = "SubmissionLetter")
    record Letter(String number, LocalDate date, String subject) {}

    @Schema(name = "SubmissionApplicant")
    record Applicant(
            String name,
            @Schema(description = "16 digits") String nik,
            @Schema(description = "18 digits, spaces allowed; null for those who have none")
                    @Nullable String nip,
            @Schema(allowableValues = {"ASN", "OTHER"}) String employment,
            String position,
            String office,
            @Schema(description = "official mailbox") String email,
            String phone) {}
}
