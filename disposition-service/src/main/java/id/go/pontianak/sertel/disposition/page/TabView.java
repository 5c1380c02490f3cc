package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.inbox.InboxCounts;
import id.go.pontianak.sertel.disposition.inbox.Tab;
import id.go.pontianak.sertel.platform.page.CountBadge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of the inbox, to go to.
 *
 * @param name as in the address
 * @param badge how many there are
 * @param here whether it is shown now
 */
record TabView(String name, CountBadge badge, boolean here) {

    static List<TabView> of(Map<Tab, Integer> counts, Tab shown) {
        return Arrays.stream(Tab.values())
                .map(tab -> of(tab, counts.getOrDefault(tab, 0), tab == shown))
                .toList();
    }

    /** The counts by the names of the events that bring them to open pages. */
    static Map<String, String> live(Map<Tab, Integer> counts) {
        return counts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                each -> "count-" + name(each.getKey()),
                                each -> badge(each.getKey(), each.getValue()).html()));
    }

    private static TabView of(Tab tab, int count, boolean here) {
        return new TabView(name(tab), badge(tab, count), here);
    }

    // What is none needs no attention.
    private static CountBadge badge(Tab tab, int count) {
        String colour =
                switch (tab) {
                    case OVERDUE -> "badge-late";
                    case NEW -> "badge-new";
                    case ALL, WAITING, RETURNED, SENT -> "badge-muted";
                };
        return new CountBadge(count(count), count == 0 ? "badge-muted" : colour);
    }

    /** The part of a name; everything for a name that is none. */
    static Tab parse(String name) {
        return Arrays.stream(Tab.values())
                .filter(tab -> name(tab).equals(name))
                .findFirst()
                .orElse(Tab.ALL);
    }

    static String name(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    private static String count(int count) {
        return count < InboxCounts.MOST ? Integer.toString(count) : count - 1 + "+";
    }
}
