package id.go.pontianak.sertel.intake.domain;

/**
 * An Indonesian telephone number.
 *
 * @param international E.164 with a leading plus; empty if there is none
 * @param mobile whether WhatsApp may reach it
 */
record Phone(String international, boolean mobile) {

    /**
     * @param text as people write it, with or without a country code; may be empty, for one that
     *     was found missing already
     * @return an empty number, with a fault, for what can be none
     */
    static Phone read(String text, Findings findings) {
        String dialled = text.replaceAll("[ .()-]", "");
        String digits =
                dialled.startsWith("+")
                        ? dialled.substring(1)
                        : dialled.startsWith("0") ? "62" + dialled.substring(1) : dialled;
        if (digits.matches("628[0-9]{8,11}")) {
            return new Phone("+" + digits, true);
        }
        if (digits.matches("62[2-79][0-9]{7,10}")) {
            findings.warning(RequestForm.PHONE, "PHONE_NOT_MOBILE");
            return new Phone("+" + digits, false);
        }
        if (!text.isEmpty()) {
            findings.fault(RequestForm.PHONE, "PHONE_UNREADABLE");
        }
        return new Phone("", false);
    }

    @Override
    public String toString() {
        return "Phone";
    }
}
