package id.go.pontianak.sertel.schemas;

/** Who takes part in the procedure, as named in events and in the claim {@code roles}. */
public enum Role {
    APPLICANT("Pemohon"),
    KEPALA_DINAS("Kepala Dinas"),
    KABID_TKPBET("Kabid TKPBET"),
    KASI_PKS("Kasi PKS"),
    VERIFIKATOR("Verifikator Sertifikat Elektronik"),
    ADMINISTRATOR("Administrator"),
    OPERATOR("Operator"),
    AUDITOR("Auditor"),
    OFFICE("Perangkat Daerah"),
    SYSTEM("Sistem");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The official title. It is a proper noun and is not translated. */
    public String title() {
        return title;
    }
}
