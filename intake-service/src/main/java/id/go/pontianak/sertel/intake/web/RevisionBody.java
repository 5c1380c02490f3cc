package id.go.pontianak.sertel.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What a correction looks like, for the description of the interface alone. */
@Schema(name = "Revision")
record RevisionBody(
        @Nullable Application application,
        @Schema(type = "string", format = "binary", description = "Surat Permohonan")
                @Nullable Object requestLetter,
        @Schema(type = "string", format = "binary", description = "Formulir BSrE")
                @Nullable Object bsreForm,
        @Schema(type = "string", format = "binary", description = "KTP") @Nullable Object idCard,
        @Schema(type = "string", format = "binary", description = "SK Terakhir")
                @Nullable Object appointmentDecree) {

    @Schema(name = "RevisionApplication")
    record Application(
            @Nullable String reference,
            @Nullable Letter letter,
            @Nullable Applicant applicant,
            @Nullable Boolean whatsapp) {}

    @Schema(name = "RevisionLetter")
    record Letter(@Nullable String number, @Nullable LocalDate date, @Nullable String subject) {}

    @Schema(name = "RevisionApplicant")
    record Applicant(
            @Nullable String name,
            @Nullable String nik,
            @Nullable String nip,
            @Schema(allowableValues = {"ASN", "OTHER"}) @Nullable String employment,
            @Nullable String position,
            @Nullable String office,
            @Nullable String email,
            @Nullable String phone) {}
}
