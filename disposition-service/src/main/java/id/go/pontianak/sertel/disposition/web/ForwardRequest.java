package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry.Classification;
import id.go.pontianak.sertel.disposition.domain.Instruction;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What an official writes on the disposition sheet.
 *
 * @param applicationIds the cases, when several are passed on at once; otherwise null
 * @param instructions at least one of {@link Instruction}
 * @param note free; null for none
 * @param classification <i>sifat</i> of {@link Classification}, for step 4; null: ordinary
 * @param step from which step it is passed on, 2 to 4; null for whichever it is at
 */
public record ForwardRequest(
        @Nullable List<@Nullable String> applicationIds,
        @Nullable List<@Nullable String> instructions,
        @Nullable String note,
        @Nullable String classification,
        @Nullable Object step) {

    private static final int MOST_AT_ONCE = 200;

    /** The same, checked. */
    public record Checked(
            List<UUID> applicationIds,
            List<Instruction> instructions,
            @Nullable String note,
            Classification classification,
            @Nullable Rank meant) {}

    /**
     * @throws Problem 422 with every fault
     */
    public Checked checkedForOne() {
        return checked(new ArrayList<>(), List.of());
    }

    /**
     * @throws Problem 422 with every fault
     */
    public Checked checkedForMany() {
        List<Fault> faults = new ArrayList<>();
        return checked(faults, ids(faults));
    }

    private Checked checked(List<Fault> faults, List<UUID> ids) {
        List<Instruction> chosen = new ArrayList<>();
        List<@Nullable String> asked = instructions == null ? new ArrayList<>() : instructions;
        for (int i = 0; i < asked.size(); i++) {
            Instruction instruction = constant(Instruction.values(), asked.get(i));
            if (instruction == null) {
                faults.add(Fault.of("/instructions/" + i, "UNKNOWN_INSTRUCTION"));
            } else if (!chosen.contains(instruction)) {
                chosen.add(instruction);
            }
        }
        if (asked.isEmpty()) {
            faults.add(Fault.of("/instructions", "REQUIRED"));
        }
        Classification sifat =
                classification == null
                        ? Classification.ORDINARY
                        : constant(Classification.values(), classification);
        if (sifat == null) {
            faults.add(Fault.of("/classification", "UNKNOWN_CLASSIFICATION"));
        }
        faults.addAll(FreeText.faults("/note", note));
        Rank meant = Steps.checked(step, faults);
        if (!faults.isEmpty() || sifat == null) {
            throw Problem.invalid(faults);
        }
        return new Checked(
                ids, chosen, note == null || note.isBlank() ? null : note.strip(), sifat, meant);
    }

    private List<UUID> ids(List<Fault> faults) {
        List<@Nullable String> given = applicationIds == null ? new ArrayList<>() : applicationIds;
        if (given.isEmpty()) {
            faults.add(Fault.of("/applicationIds", "REQUIRED"));
        }
        if (given.size() > MOST_AT_ONCE) {
            faults.add(Fault.of("/applicationIds", "TOO_MANY", MOST_AT_ONCE));
        }
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            try {
                UUID id = UUID.fromString(String.valueOf(given.get(i)));
                if (!ids.contains(id)) {
                    ids.add(id);
                }
            } catch (IllegalArgumentException e) {
                faults.add(Fault.of("/applicationIds/" + i, "NOT_AN_ID"));
            }
        }
        return ids;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
