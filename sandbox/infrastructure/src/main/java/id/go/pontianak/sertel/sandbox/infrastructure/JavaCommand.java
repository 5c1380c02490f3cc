package id.go.pontianak.sertel.sandbox.infrastructure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a small virtual machine, on the JDK that runs us. */
public final class JavaCommand {

    private JavaCommand() {}

    /**
     * The command line: serial collector, compact headers, first compiler alone.
     *
     * @param heapMegabytes the largest heap, in megabytes
     * @param arguments further options, the main class or jar, its arguments
     */
    public static List<String> of(int heapMegabytes, List<String> arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + heapMegabytes + "m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /**
     * Options with which a program notes its loaded classes at its first graceful end, and starts
     * faster from then on.
     *
     * @param archive the file of notes, of one program alone; it is made anew when it does not fit
     */
    public static List<String> archived(Path archive) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                // An archive of another build is replaced, which is no news.
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Xlog:aot=off");
    }
}
