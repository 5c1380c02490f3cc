package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.inbox.CaseRow;
import id.go.pontianak.sertel.platform.web.Problem;

import java.util.UUID;

/**
 * A ticked case. It says at which step it was shown, so that a page that was left open does not act
 * at another one.
 */
record Choice(int step, UUID applicationId) {

    static Choice of(CaseRow row) {
        return new Choice(row.step(), row.applicationId());
    }

    /**
     * @throws Problem 400 for what no page of ours sends
     */
    static Choice parse(String text) {
        try {
            int colon = text.indexOf(':');
            return new Choice(
                    Integer.parseInt(text.substring(0, Math.max(0, colon))),
                    UUID.fromString(text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("BAD_REQUEST");
        }
    }

    @Override
    public String toString() {
        return step + ":" + applicationId;
    }
}
