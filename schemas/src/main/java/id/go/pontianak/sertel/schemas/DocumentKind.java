package id.go.pontianak.sertel.schemas;

/** The documents of a dossier, in the order of the SOP. */
public enum DocumentKind {
    REQUEST_LETTER("Surat Permohonan", "Request letter"),
    BSRE_FORM("Formulir Permohonan BSrE", "BSrE application form"),
    ID_CARD("KTP", "Identity card"),
    APPOINTMENT_DECREE("SK Terakhir", "Latest appointment decree");

    private final String title;
    private final String titleInEnglish;

    DocumentKind(String title, String titleInEnglish) {
        this.title = title;
        this.titleInEnglish = titleInEnglish;
    }

    /** What people call it, in Indonesian. */
    public String title() {
        return title;
    }

    /** What people call it, in English. */
    public String titleInEnglish() {
        return titleInEnglish;
    }
}
