package id.go.pontianak.sertel.issuance.visit;

import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The starts that can be chosen, as pages offer them. */
@Component
public class SlotChoices {

    /**
     * A start.
     *
     * @param value as the form sends it back
     * @param time as people read it
     */
    public record Choice(String value, String time) {}

    private static final int DAYS = 10;

    private final Slots slots;
    private final OfficeTimes times;

    SlotChoices(Slots slots, OfficeTimes times) {
        this.slots = slots;
        this.times = times;
    }

    /** By day, from today on; none if everything is taken. */
    public Map<String, List<Choice>> byDay(Locale language) {
        return slots.free(slots.today(), DAYS).stream()
                .collect(
                        Collectors.groupingBy(
                                slot -> times.day(slot.at(), language),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        slot ->
                                                new Choice(
                                                        slot.at().toString(),
                                                        times.clock(slot.at(), language)),
                                        Collectors.toList())));
    }
}
