package id.go.pontianak.sertel.sandbox.infrastructure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a small virtual machine, on the JDK that runs us. */
public final class JavaCommand {

    private JavaCommand() {}

    /**
     * The command line: serial collector, compact headers, first compiler alone. The heap begins
     * small, since a young generation of full size would be touched to its end before it is first
     * collected.
     *
     * @param heapMegabytes the largest heap, in megabytes
     * @param arguments further options, the main class or jar, its arguments
     */
    public static List<String> of(int heapMegabytes, List<String> arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xms" + heapMegabytes * 3 / 8 + "m",
                                "-Xmx" + heapMegabytes + "m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
