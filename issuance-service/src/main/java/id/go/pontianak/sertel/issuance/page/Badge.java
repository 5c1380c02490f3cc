package id.go.pontianak.sertel.issuance.page;

/**
 * A state as pages name it.
 *
 * @param style the colour
 * @param key of the words
 * @param count what the words may count
 */
record Badge(String style, String key, int count) {

    /**
     * @param state its name, or what it waits for
     * @param absences how often the owner did not come
     */
    static Badge of(String state, int absences) {
        String style =
                switch (state) {
                    case "AWAITING_INVITATION", "IN_CEREMONY" -> "badge-new";
                    case "READY", "DELIVERED" -> "badge-ok";
                    case "ABSENT", "UNCOLLECTED" -> "badge-warn";
                    case "MISMATCHED" -> "badge-late";
                    case "INVITED", "AWAITING_CERTIFICATE" -> "badge-waiting";
                    default -> "badge-muted";
                };
        return new Badge(style, "state." + state, absences);
    }
}
