package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.web.ProblemDocuments.FaultText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells people what is wrong, by the names that they have for things. */
@Component
class FaultTexts {

    /** What is wrong with a row of a list leads to the list. */
    private static final Pattern ROW = Pattern.compile("/rows/(\\d+)(.*)");

    private static final String LIST = "/applicants";

    private final PageTexts texts;

    FaultTexts(PageTexts texts) {
        this.texts = texts;
    }

    /** The id of a field, to which a fault leads. */
    static String id(String name) {
        return "field" + pointer(name).replace('/', '-');
    }

    /** The problem as such. */
    String title(Problem problem, Locale locale) {
        return texts.text("problem." + problem.code(), locale);
    }

    /** All faults, each with the part that it is about. */
    List<FaultText> all(@Nullable Problem problem, Locale locale) {
        return problem == null
                ? List.of()
                : problem.faults().stream()
                        .filter(fault -> !fault.pointer().isEmpty())
                        .map(
                                fault ->
                                        new FaultText(
                                                ROW.matcher(fault.pointer()).matches()
                                                        ? LIST
                                                        : pointer(fault.pointer()),
                                                fault.code(),
                                                name(fault.pointer(), locale)
                                                        + ": "
                                                        + text(fault, locale)))
                        .toList();
    }

    /** What is wrong with each field, by its name. */
    Map<String, List<String>> byField(@Nullable Problem problem, Locale locale) {
        Map<String, List<String>> errors = new HashMap<>();
        if (problem != null) {
            for (Fault fault : problem.faults()) {
                errors.computeIfAbsent(fault.pointer(), _ -> new ArrayList<>())
                        .add(text(fault, locale));
            }
        }
        return errors;
    }

    /** What people call a field or a paper. */
    String name(String pointer, Locale locale) {
        Matcher row = ROW.matcher(pointer);
        if (row.matches()) {
            String which = texts.text("batch.row", locale) + ' ' + row.group(1);
            return row.group(2).isEmpty() ? which : which + ", " + name(row.group(2), locale);
        }
        return kind(pointer)
                .map(kind -> texts.part(kind.name(), null, locale))
                .orElseGet(() -> texts.part(null, pointer(pointer), locale));
    }

    private String text(Fault fault, Locale locale) {
        return texts.text(
                "fault." + fault.code(),
                locale,
                fault.arguments().stream()
                        .map(
                                argument ->
                                        kind(String.valueOf(argument))
                                                .<Object>map(
                                                        kind ->
                                                                texts.part(
                                                                        kind.name(), null, locale))
                                                .orElse(argument))
                        .toArray());
    }

    private static Optional<PaperKind> kind(String part) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> pointer(kind.part()).equals(pointer(part)))
                .findFirst();
    }

    private static String pointer(String name) {
        return name.startsWith("/") ? name : '/' + name;
    }
}
