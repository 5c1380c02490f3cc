package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.web.ProblemDocuments.FaultText;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells people what is wrong, by the names that they have for things. */
@Component
public class FaultTexts {

    /** What is wrong with a row of a list leads to the list. */
    private static final Pattern ROW = Pattern.compile("/rows/(\\d+)(.*)");

    private static final String LIST = "applicants";

    private final PageTexts texts;
    private final OfficeTimes times;

    FaultTexts(PageTexts texts, OfficeTimes times) {
        this.texts = texts;
        this.times = times;
    }

    /** The id of a field, to which a fault leads. */
    static String id(String name) {
        return "field" + pointer(name).replace('/', '-');
    }

    /**
     * Puts on a page what is wrong with what was posted to it.
     *
     * @param problem null if nothing was posted yet
     */
    public void tell(ModelAndView page, @Nullable Problem problem, Locale locale) {
        tell(page, problem, List.of(), locale);
    }

    /**
     * The same for a page with many fields: what is wrong is told in the order in which people come
     * to it.
     *
     * @param fields their names; what is in none of them comes last
     */
    void tell(ModelAndView page, @Nullable Problem problem, List<String> fields, Locale locale) {
        List<String> order = fields.stream().map(FaultTexts::pointer).toList();
        page.addObject(
                "faults",
                all(problem, locale).stream()
                        .sorted(Comparator.comparingInt(fault -> place(order, fault.pointer())))
                        .toList());
        if (problem != null) {
            page.setStatus(problem.status());
            page.addObject("problem", title(problem, locale));
        }
    }

    /** The problem as such. */
    String title(Problem problem, Locale locale) {
        String title =
                texts.text("problem." + problem.code(), locale, problem.arguments().toArray());
        boolean altogether =
                problem.status() == HttpStatus.CONTENT_TOO_LARGE && problem.faults().isEmpty();
        return altogether ? title + ". " + texts.text("page.problem.413", locale) : title;
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
                                                pointer(field(fault)),
                                                fault.code(),
                                                named(fault, locale)))
                        .toList();
    }

    /** What is wrong with each field, by its name; with a list, in which of its rows. */
    public Map<String, List<String>> byField(@Nullable Problem problem, Locale locale) {
        Map<String, List<String>> errors = new HashMap<>();
        if (problem != null) {
            for (Fault fault : problem.faults()) {
                errors.computeIfAbsent(field(fault), _ -> new ArrayList<>())
                        .add(isInRow(fault) ? named(fault, locale) : text(fault, locale));
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

    private static int place(List<String> order, String pointer) {
        int place = order.indexOf(pointer);
        return place < 0 ? order.size() : place;
    }

    private static boolean isInRow(Fault fault) {
        return ROW.matcher(fault.pointer()).matches();
    }

    private static String field(Fault fault) {
        return isInRow(fault) ? LIST : fault.pointer();
    }

    private String named(Fault fault, Locale locale) {
        return name(fault.pointer(), locale) + ": " + text(fault, locale);
    }

    private String text(Fault fault, Locale locale) {
        return texts.text(
                "fault." + fault.code(),
                locale,
                fault.arguments().stream().map(argument -> readable(argument, locale)).toArray());
    }

    private Object readable(Object argument, Locale locale) {
        return argument instanceof Instant at
                ? times.full(at, locale)
                : kind(String.valueOf(argument))
                        .<Object>map(kind -> texts.part(kind.name(), null, locale))
                        .orElse(argument);
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
