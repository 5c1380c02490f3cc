package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.inbox.InboxCounts;
import id.go.pontianak.sertel.disposition.inbox.Tab;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of the inbox, to go to.
 *
 * @param name as in the address
 * @param count as it is shown
 * @param badge the style of the count
 * @param here whether it is shown now
 */
record TabView(String name, String count, String badge, boolean here) {

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
                                each -> of(each.getKey(), each.getValue(), false).html()));
    }

    private static TabView of(Tab tab, int count, boolean here) {
        return new TabView(name(tab), count(count), badge(tab, count), here);
    }

    // What is none needs no attention.
    private static String badge(Tab tab, int count) {
        return count == 0
                ? "badge-muted"
                : switch (tab) {
                    case OVERDUE -> "badge-late";
                    case NEW -> "badge-new";
                    default -> "badge-muted";
                };
    }

    /** The count as it stands in the page. */
    public String html() {
        return "<span class=\"badge numbers %s\">%s</span>".formatted(badge, count);
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
