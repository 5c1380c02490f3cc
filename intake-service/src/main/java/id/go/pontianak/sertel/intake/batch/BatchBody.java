package id.go.pontianak.sertel.intake.batch;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What a batch looks like, for the description of the interface alone. */
@Schema(name = "Batch")
record BatchBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Shared batch,
        @Schema(type = "string", format = "binary", description = "Surat Permohonan, for all")
                Object requestLetter,
        @Schema(
                        type = "string",
                        format = "binary",
                        description =
                                "CSV in UTF-8 with the header name,nik,nip,employment,position,"
                                    + "office,email,phone,whatsapp,bsreForm,idCard,appointmentDecree"
                                    + " (the last three: names in the ZIP) and, if wanted,"
                                    + " reference")
                Object applicants,
        @Schema(type = "string", format = "binary", description = "ZIP of the named files")
                Object files) {

    @Schema(name = "BatchShared")
    record Shared(@Nullable String reference, Letter letter) {}

    @Schema(name = "BatchLetter")
    record Letter(String number, LocalDate date, String subject) {}
}
