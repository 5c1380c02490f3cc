package id.go.pontianak.sertel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The memory of every process once cases have been played. */
final class Memory {

    private static final int CASES = 20;
    private static final List<String> PROCESSES =
            List.of(
                    "intake",
                    "disposition",
                    "verification",
                    "issuance",
                    "notification",
                    "kafka",
                    "registry",
                    "postgres",
                    "login",
                    "bsre",
                    "whatsapp",
                    "mail");

    private Memory() {}

    static List<Figure> measure(Ground ground) throws IOException, InterruptedException {
        ground.awaitTraining();
        ground.sertel("demo", "--cases", Integer.toString(CASES));
        List<Figure> figures = new ArrayList<>();
        double sum = 0;
        for (String name : PROCESSES) {
            Optional<ProcessHandle> process = ground.process(name);
            double megabytes =
                    ProcessMemory.megabytes(
                            process.orElseThrow(
                                    () -> new IllegalStateException(name + " does not run")));
            sum += megabytes;
            figures.add(Figure.of("memory (PSS) of " + name, megabytes, "MB"));
        }
        figures.add(
                Figure.atMost(2_048, "memory of all after %d cases".formatted(CASES), sum, "MB"));
        return figures;
    }
}
