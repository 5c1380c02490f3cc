package id.go.pontianak.sertel.schemas;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The SOP as a Markdown table, so that what documents show is what the code holds. */
public final class SopTable {
    private static final List<String> COLUMNS =
            List.of(
                    "No",
                    "Aktivitas",
                    "Pelaksana",
                    "Kelengkapan",
                    "Menit",
                    "Layanan",
                    "Dimulai oleh",
                    "Selesai dengan");

    private SopTable() {}

    /** The whole table; every line ends with a line feed. */
    public static String markdown() {
        return line(COLUMNS)
                + "|---".repeat(COLUMNS.size())
                + "|\n"
                + Arrays.stream(SopStep.values())
                        .map(step -> line(cells(step)))
                        .collect(Collectors.joining());
    }

    private static List<String> cells(SopStep step) {
        return List.of(
                Integer.toString(step.number()),
                step.activity(),
                step.actorRole().title(),
                step.completeness(),
                Integer.toString(step.targetMinutes()),
                code(step.service().id()),
                step.startsWith().map(EventType::eventName).map(SopTable::code).orElse("–"),
                code(step.completedBy().eventName()));
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
