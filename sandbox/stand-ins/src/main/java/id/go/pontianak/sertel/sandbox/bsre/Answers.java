package id.go.pontianak.sertel.sandbox.bsre;

import id.go.pontianak.sertel.sandbox.standin.Reply;

import java.util.Map;

/** The answers that carry a code, in BSrE's form. */
final class Answers {
    private Answers() {}

    static Reply missing(String what) {
        return fault(400, 4014, "Data wajib belum lengkap: " + what);
    }

    static Reply malformed(String what) {
        return fault(400, 4015, "Format tidak sesuai: " + what);
    }

    static Reply alreadyRegistered() {
        return fault(400, 4024, "NIK sudah terdaftar");
    }

    static Reply keyOfAnother() {
        return fault(409, 4014, "Idempotency-Key sudah dipakai untuk pendaftaran lain");
    }

    static Reply unknown() {
        return fault(404, 2011, "Pengguna tidak terdaftar");
    }

    static Reply alreadyDownloaded() {
        return fault(404, 4044, "Berkas sudah pernah diunduh");
    }

    /** 200 for the plain question, 409 when the status does not allow what was asked. */
    static Reply status(int http, Status status) {
        return Reply.json(
                http,
                Map.of(
                        "status_code", status.code(),
                        "status", status.name(),
                        "message", status.message()));
    }

    private static Reply fault(int http, int code, String message) {
        return Reply.json(http, Map.of("status_code", code, "message", message));
    }
}
