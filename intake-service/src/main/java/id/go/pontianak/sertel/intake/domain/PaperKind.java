package id.go.pontianak.sertel.intake.domain;

/** The papers of a dossier, in the order of the SOP. */
public enum PaperKind {
    REQUEST_LETTER("requestLetter"),
    BSRE_FORM("bsreForm"),
    ID_CARD("idCard"),
    APPOINTMENT_DECREE("appointmentDecree");

    private final String part;

    PaperKind(String part) {
        this.part = part;
    }

    /** The name of the part that carries it in a request. */
    public String part() {
        return part;
    }
}
