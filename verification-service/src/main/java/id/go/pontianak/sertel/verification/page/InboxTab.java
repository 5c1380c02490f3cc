package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.page.CountBadge;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.verification.inbox.WaitingQuery.Figures;
import id.go.pontianak.sertel.verification.inbox.Whereabouts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A list as the verifier sees it. The texts are {@code inbox.tab.*}. */
enum InboxTab {
    AWAITING_CHECK(Whereabouts.AWAITING_CHECK),
    OVERDUE(Whereabouts.AWAITING_CHECK),
    AT_BSRE(Whereabouts.AT_BSRE),
    PARKED(Whereabouts.PARKED),
    RETURNED(Whereabouts.RETURNED);

    private final Whereabouts whereabouts;

    InboxTab(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /**
     * @throws Problem 400 if there is none of that name
     */
    static InboxTab of(String name) {
        return Arrays.stream(values())
                .filter(tab -> tab.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Problem.badRequest("BAD_REQUEST", Fault.of("list", "UNKNOWN_LIST")));
    }

    /** How many are in each, by the tab's name. */
    static Map<String, CountBadge> counts(Figures figures) {
        Map<String, CountBadge> counts = new LinkedHashMap<>();
        for (InboxTab tab : values()) {
            long count = Math.round(tab.count(figures));
            counts.put(tab.name(), new CountBadge(count, count == 0 ? "" : tab.alarm()));
        }
        return counts;
    }

    /** The colour of a number that somebody should look into; empty for none. */
    private String alarm() {
        return switch (this) {
            case OVERDUE -> "badge-late";
            case PARKED -> "badge-warn";
            case AWAITING_CHECK, AT_BSRE, RETURNED -> "";
        };
    }

    private double count(Figures figures) {
        return switch (this) {
            case AWAITING_CHECK -> figures.toCheck();
            case OVERDUE -> figures.overdue();
            case AT_BSRE -> figures.atBsre();
            case PARKED -> figures.parked();
            case RETURNED -> figures.returned();
        };
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    /** Whether its cases wait for a verifier. */
    public boolean isOnDesk() {
        return whereabouts == Whereabouts.AWAITING_CHECK;
    }

    boolean overdueOnly() {
        return this == OVERDUE;
    }
}
