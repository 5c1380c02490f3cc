package id.go.pontianak.sertel.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the script {@code bench/run} runs. */
public final class Bench {

    private static final int USAGE = 2;
    private static final int BACKLOG = 200_000;
    private static final String ALL = "all";
    private static final List<String> MEASURES =
            List.of("start-up", "memory", "hop", "case", "backlog");
    private static final String HELP =
            """
            Usage: bench/run MEASURE [--markdown FILE]

              start-up   first and later ./sertel up, to all ready
              memory     of each process, after 20 cases
              hop        from an official's forward to the next official's inbox
              case       whole cases, one after another and 20 at once
              backlog    events a second of one service from a backlog
              all        one after another, in this order

            Runs a mesh of its own on free ports, and keeps nothing of it.
            --markdown FILE writes the table to a file, too.\
            """;

    private Bench() {}

    /** Exits with 0 when all was measured, whatever the figures, and with 2 when misused. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = List.of(arguments);
        boolean file = words.size() == 3 && words.get(1).equals("--markdown");
        if ((words.size() != 1 && !file)
                || !(MEASURES.contains(words.getFirst()) || words.getFirst().equals(ALL))) {
            out.println(HELP);
            System.exit(words.equals(List.of("help")) ? 0 : USAGE);
        }
        Path root = Path.of(System.getProperty("sertel.root", ".")).toAbsolutePath();
        String machine = Machine.described(root);
        out.println(machine);
        List<Figure> figures =
                measure(
                        words.getFirst().equals(ALL) ? MEASURES : List.of(words.getFirst()),
                        root,
                        out);
        if (file) {
            Files.writeString(Path.of(words.getLast()), machine + "\n\n" + Table.markdown(figures));
        }
        System.exit(0);
    }

    private static List<Figure> measure(List<String> measures, Path root, PrintStream out)
            throws Exception {
        List<Figure> all = new ArrayList<>();
        Ground ground = new Ground(root);
        ground.clear();
        try {
            if (!measures.getFirst().equals("start-up")) {
                ground.up();
            }
            for (String measure : measures) {
                List<Figure> figures = measure(measure, ground);
                out.print(Table.text(figures));
                all.addAll(figures);
            }
        } finally {
            ground.clear();
        }
        return all;
    }

    private static List<Figure> measure(String measure, Ground ground) throws Exception {
        return switch (measure) {
            case "start-up" -> StartUp.measure(ground);
            case "memory" -> Memory.measure(ground);
            case "hop" -> Hop.measure(ground);
            case "case" -> WholeCase.measure(ground);
            case "backlog" -> Backlog.measure(ground, BACKLOG);
            default -> throw new IllegalArgumentException(measure);
        };
    }
}
