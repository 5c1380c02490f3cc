package id.go.pontianak.sertel.disposition;

import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads inboxes and fills in forms. */
final class PageForms {

    private PageForms() {}

    /** The lines of an inbox as one text. */
    static String rows(Page page) {
        return String.join(" ", page.texts("tbody[data-list] tr"));
    }

    /**
     * @param fields each {@code name=value}; names may repeat
     */
    static Page post(PageUser user, String path, String... fields) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            entries.add(Map.entry(field.substring(0, equals), field.substring(equals + 1)));
        }
        return user.post(path, entries);
    }
}
