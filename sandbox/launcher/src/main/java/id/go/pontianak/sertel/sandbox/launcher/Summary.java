package id.go.pontianak.sertel.sandbox.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code up} says at the end: every address and every login. */
final class Summary {

    private Summary() {}

    static String of(Mesh mesh, Duration taken) {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%nSertel siap / is up (%.1f s)%n%n",
                        taken.toMillis() / 1000.0));
        for (Entry entry : mesh.catalogue()) {
            if (!entry.job()) {
                text.append(
                        "  %-14s %-44s %s%n"
                                .formatted(entry.name(), entry.address(), entry.purpose()));
            }
        }
        text.append("\nLogin (user, secret; also in ")
                .append(mesh.stateDirectory().resolve("credentials.json"))
                .append(")\n\n");
        Map<String, String> credentials = mesh.credentials();
        for (Account account : Account.ALL) {
            text.append(
                    "  %-14s %-34s %s%n"
                            .formatted(
                                    account.name(),
                                    credentials.get(account.name()),
                                    account.who()));
        }
        return text.append("\nStop with Ctrl-C or ./sertel down; try ./sertel demo\n").toString();
    }

    static String of(List<ProcessStatus> status) {
        StringBuilder text = new StringBuilder();
        for (ProcessStatus process : status) {
            String pid = process.pid().isPresent() ? Long.toString(process.pid().getAsLong()) : "-";
            text.append(
                    "  %-14s %-10s %8s  %s%n"
                            .formatted(
                                    process.name(),
                                    process.condition().name().toLowerCase(Locale.ROOT),
                                    pid,
                                    process.address()));
        }
        return text.toString();
    }
}
