package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.AotCache;

import java.util.List;

/**
 * A program where it can be run.
 *
 * @param cache with which it starts faster, once there is one
 * @param noting whether it notes its classes at its end while there is no cache
 * @param commandLine made of options of the virtual machine
 */
record InPlace(AotCache cache, boolean noting, CommandLine commandLine) {

    /** A program's command line but for some options of the virtual machine. */
    @FunctionalInterface
    interface CommandLine {
        List<String> with(List<String> options);
    }

    /** The command line with what makes it start faster. */
    List<String> command() {
        return commandLine.with(options());
    }

    /** The options that make it start faster. */
    List<String> options() {
        return noting ? cache.useOrNote() : cache.use();
    }
}
