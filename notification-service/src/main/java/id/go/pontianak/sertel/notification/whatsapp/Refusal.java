package id.go.pontianak.sertel.notification.whatsapp;

/**
 * What an error code of the Cloud API calls for.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes">error
 *     codes</a>
 */
enum Refusal {
    /** Token, permission or account: nothing can be sent until someone has put it right. */
    ACCOUNT,
    /** Too much at once, or WhatsApp's own trouble: later. */
    BUSY,
    /** This recipient cannot be reached: the email must do. */
    RECIPIENT,
    /** The template, or a mistake of ours: the same again would be refused again. */
    MESSAGE;

    private static final int FIRST_PERMISSION = 200;
    private static final int LAST_PERMISSION = 299;

    static Refusal of(String code) {
        return switch (code) {
            case "0", "3", "10", "190", "368", "131031" -> ACCOUNT;
            case "2", "4", "80007", "130429", "131000", "131016", "131048", "131056", "133016" ->
                    BUSY;
            case "131026", "131047", "131049" -> RECIPIENT;
            default -> isPermission(code) ? ACCOUNT : MESSAGE;
        };
    }

    private static boolean isPermission(String code) {
        try {
            int number = Integer.parseInt(code);
            return number >= FIRST_PERMISSION && number <= LAST_PERMISSION;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
