package id.go.pontianak.sertel.disposition.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of each rank over the whole case, wherever it lies meanwhile.
 *
 * @param used working time that the rank's step has used; none where a rank is missing
 * @param barred subjects of officials of the rank who may not handle the case, it being their own
 */
public record PerRank(Map<Rank, Duration> used, Map<Rank, List<String>> barred) {

    static final PerRank NOTHING = new PerRank(Map.of(), Map.of());

    Duration usedBy(Rank rank) {
        return used.getOrDefault(rank, Duration.ZERO);
    }

    List<String> barredFrom(Rank rank) {
        return barred.getOrDefault(rank, List.of());
    }

    PerRank using(Rank rank, Duration inAll) {
        return new PerRank(with(used, rank, inAll), barred);
    }

    PerRank barring(Rank rank, String officialId) {
        List<String> longer = new ArrayList<>(barredFrom(rank));
        longer.add(officialId);
        return new PerRank(used, with(barred, rank, List.copyOf(longer)));
    }

    private static <T> Map<Rank, T> with(Map<Rank, T> map, Rank rank, T value) {
        Map<Rank, T> changed = new EnumMap<>(Rank.class);
        changed.putAll(map);
        changed.put(rank, value);
        return Map.copyOf(changed);
    }
}
