package id.go.pontianak.sertel.sandbox.bsre;

/**
 * Where a person stands with BSrE. The codes of {@code ISSUE} and {@code NOT_REGISTERED} are known
 * from public clients; the others, and {@code REFUSED} itself, are our assumption.
 */
enum Status {
    NOT_REGISTERED(1110, "Pengguna belum terdaftar"),
    ISSUE(1111, "Sertifikat telah terbit"),
    WAITING_FOR_VERIFICATION(1112, "Menunggu verifikasi"),
    NO_CERTIFICATE(1113, "Pendaftaran disetujui, passphrase belum dibuat"),
    SUSPEND(1116, "Sertifikat ditangguhkan"),
    REVOKE(1117, "Sertifikat dicabut"),
    REFUSED(1119, "Pendaftaran ditolak: foto KTP tidak terbaca");

    private final int code;
    private final String message;

    Status(int code, String message) {
        this.code = code;
        this.message = message;
    }

    int code() {
        return code;
    }

    String message() {
        return message;
    }
}
