package id.go.pontianak.sertel.sandbox.launcher;

import java.time.Duration;

/** Hears what happens to the processes; called from several threads. */
interface Progress {

    void starting(String name);

    void ready(String name, String address, Duration taken);

    void stopped(String name);

    /** A process ended although nobody asked it to. */
    void died(String name, int exitCode);

    /** Tells nobody. */
    Progress SILENT =
            new Progress() {
                @Override
                public void starting(String name) {}

                @Override
                public void ready(String name, String address, Duration taken) {}

                @Override
                public void stopped(String name) {}

                @Override
                public void died(String name, int exitCode) {}
            };
}
