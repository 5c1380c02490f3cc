package id.go.pontianak.sertel.sandbox.demo;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/**
 * A whole request as an office sends it.
 *
 * @param reference the office's own
 * @param letter the request letter
 * @param applicant the owner to be
 * @param whatsapp whether the owner wants WhatsApp messages too
 * @param dossier the four files
 */
public record SampleRequest(
        String reference,
        SampleLetter letter,
        SampleApplicant applicant,
        boolean whatsapp,
        SampleDossier dossier) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A request for that applicant, with documents written for it. */
    public static SampleRequest of(SampleApplicant applicant, String reference, String date) {
        SampleLetter letter =
                new SampleLetter(
                        "800/" + reference + "/DINKES", date, "Permohonan sertifikat elektronik");
        return new SampleRequest(
                reference, letter, applicant, true, SampleDocuments.of(applicant, letter));
    }

    /** This request with other files. */
    public SampleRequest with(SampleDossier another) {
        return new SampleRequest(reference, letter, applicant, whatsapp, another);
    }

    /** This request for somebody else. */
    public SampleRequest with(SampleApplicant another) {
        return new SampleRequest(reference, letter, another, whatsapp, dossier);
    }

    Multipart multipart() {
        String application =
                JSON.writeValueAsString(
                        Map.of(
                                "reference",
                                reference,
                                "letter",
                                letter,
                                "applicant",
                                applicant,
                                "whatsapp",
                                whatsapp));
        return new Multipart()
                .json("application", application)
                .file("requestLetter", dossier.requestLetter())
                .file("bsreForm", dossier.bsreForm())
                .file("idCard", dossier.idCard())
                .file("appointmentDecree", dossier.appointmentDecree());
    }
}
