package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.inbox.Filter;
import id.go.pontianak.sertel.disposition.inbox.Tab;
import id.go.pontianak.sertel.platform.web.FreeText;

import java.io.Serializable;

/**
 * What somebody looks for in their inbox. It stays in the session: names do not belong into
 * addresses.
 *
 * @param text empty for everything
 * @param office empty for all
 * @param byTarget whether what is due first comes first
 */
record Search(String text, String office, boolean byTarget) implements Serializable {

    static final Search NOTHING = new Search("", "", false);

    private static final int LONGEST = 200;

    /** The same, as far as anybody would type. */
    static Search of(String text, String office, boolean byTarget) {
        return new Search(cut(text), cut(office), byTarget);
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !text.isEmpty() || !office.isEmpty();
    }

    Filter in(Tab tab) {
        return new Filter(tab, text, office, byTarget);
    }

    private static String cut(String text) {
        String stripped = FreeText.searched(text);
        return stripped.substring(0, Math.min(LONGEST, stripped.length()));
    }
}
