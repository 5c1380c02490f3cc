package id.go.pontianak.sertel.sandbox.whatsapp;

/** What a phone number stands for, by its last four digits; see docs/bsre.md. */
enum MagicNumber {
    ORDINARY(""),
    UNDELIVERABLE("9926"),
    RATE_LIMITED_TWICE("9929"),
    FAILS_ONCE("9931"),
    FAILS_LATER("9947"),
    DELIVERED_NEVER_READ("9948"),
    READ_NEVER_DELIVERED("9949"),
    LOST_ANSWER("9950"),
    NO_STATUS("9951");

    private final String ending;

    MagicNumber(String ending) {
        this.ending = ending;
    }

    static MagicNumber of(String digits) {
        for (var number : values()) {
            if (!number.ending.isEmpty() && digits.endsWith(number.ending)) {
                return number;
            }
        }
        return ORDINARY;
    }
}
