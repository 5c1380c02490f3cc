package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The browser of this machine.
 *
 * @param program what is run
 */
record Chromium(Path program) {

    /** Names the program where it is not on the path. */
    static final String VARIABLE = "SERTEL_CHROMIUM";

    private static final String NAME = "chromium";

    /** The program that the environment names, else Debian's on the path, else none. */
    static Optional<Chromium> find() {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Optional.of(new Chromium(Path.of(named)));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new);
    }

    LaunchOptions options() {
        List<String> arguments = new ArrayList<>(List.of("--disable-gpu"));
        // Chromium refuses its own sandbox to root, as whom containers run tests.
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return new LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(arguments);
    }
}
