package id.go.pontianak.sertel.sandbox.bsre;

/** What a NIK stands for, by its last four digits (the serial); see docs/bsre.md. */
enum Outcome {
    ORDINARY(""),
    LATE_APPROVAL("9001"),
    REFUSED("9002"),
    ALREADY_REGISTERED("9003"),
    OTHER_NAME("9004"),
    DEMO_ISSUER("9005"),
    EXPIRED_CERTIFICATE("9006"),
    WRONG_KEY_USAGE("9007"),
    OTHER_EMAIL("9008"),
    WEAK_KEY("9009"),
    SUSPENDED("9010"),
    REVOKED("9011"),
    UNTRUSTED_ROOT("9012"),
    LOST_ANSWER("9013"),
    NEVER_APPROVED("9014"),
    SHORT_LINK("9015");

    private final String serial;

    Outcome(String serial) {
        this.serial = serial;
    }

    /** Whether the certificate of this outcome is not as it should be. */
    boolean isWrongCertificate() {
        return switch (this) {
            case OTHER_NAME,
                    DEMO_ISSUER,
                    EXPIRED_CERTIFICATE,
                    WRONG_KEY_USAGE,
                    OTHER_EMAIL,
                    WEAK_KEY,
                    SUSPENDED,
                    REVOKED,
                    UNTRUSTED_ROOT ->
                    true;
            case ORDINARY,
                    LATE_APPROVAL,
                    REFUSED,
                    ALREADY_REGISTERED,
                    LOST_ANSWER,
                    NEVER_APPROVED,
                    SHORT_LINK ->
                    false;
        };
    }

    static Outcome of(String nik) {
        for (var outcome : values()) {
            if (!outcome.serial.isEmpty() && nik.endsWith(outcome.serial)) {
                return outcome;
            }
        }
        return ORDINARY;
    }
}
