package id.go.pontianak.sertel.sandbox.demo;

/**
 * The four documents of a request.
 *
 * @param requestLetter Surat Permohonan
 * @param bsreForm BSrE's form, filled in and signed
 * @param idCard the copy of the KTP
 * @param appointmentDecree the latest SK
 */
public record SampleDossier(
        SampleDocument requestLetter,
        SampleDocument bsreForm,
        SampleDocument idCard,
        SampleDocument appointmentDecree) {

    /** This dossier with another id card. */
    public SampleDossier withIdCard(SampleDocument another) {
        return new SampleDossier(requestLetter, bsreForm, another, appointmentDecree);
    }

    /** This dossier with another request letter. */
    public SampleDossier withRequestLetter(SampleDocument another) {
        return new SampleDossier(another, bsreForm, idCard, appointmentDecree);
    }
}
