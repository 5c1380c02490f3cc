package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry.Classification;
import id.go.pontianak.sertel.disposition.domain.Instruction;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.disposition.sheet.Signatory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the sheet that is filled in.
 *
 * @param receiver to whom it is passed on, by title
 * @param instructions to tick
 * @param note as far as it is written
 * @param classifications to choose from; none where it is not recorded yet
 */
record SheetForm(String receiver, List<Box> instructions, String note, List<Box> classifications) {

    /**
     * Something to tick.
     *
     * @param name as it is sent
     */
    record Box(String name, boolean ticked) {}

    /**
     * @param form as far as it is filled in
     * @param steps from which it is passed on
     */
    static SheetForm of(ForwardForm form, Stream<Integer> steps) {
        List<Rank> ranks =
                steps.distinct().sorted().flatMap(step -> Rank.ofStep(step).stream()).toList();
        return new SheetForm(
                ranks.stream().map(Signatory::receiver).collect(Collectors.joining(", ")),
                Arrays.stream(Instruction.values())
                        .map(Enum::name)
                        .map(name -> new Box(name, form.instructions().contains(name)))
                        .toList(),
                form.note(),
                ranks.contains(Rank.KASI_PKS)
                        ? Arrays.stream(Classification.values())
                                .map(Enum::name)
                                .map(name -> new Box(name, name.equals(form.classification())))
                                .toList()
                        : List.of());
    }
}
