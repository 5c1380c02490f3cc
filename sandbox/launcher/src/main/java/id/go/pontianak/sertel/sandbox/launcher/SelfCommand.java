package id.go.pontianak.sertel.sandbox.launcher;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of this very program. */
final class SelfCommand {

    private SelfCommand() {}

    /** Another launcher with our options, carrying out another command. */
    static List<String> of(String command) {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        all.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        command));
        return all;
    }
}
