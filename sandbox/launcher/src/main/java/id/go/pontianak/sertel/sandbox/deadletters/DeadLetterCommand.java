package id.go.pontianak.sertel.sandbox.deadletters;

import id.go.pontianak.sertel.schemas.deadletter.DeadLetter;
import id.go.pontianak.sertel.schemas.deadletter.DeadLetterBox;
import id.go.pontianak.sertel.schemas.deadletter.EventText;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.KafkaException;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Looks after dead letters from the command line. */
public final class DeadLetterCommand {

    private static final String HELP =
            """
            Usage: ./sertel dead-letters VERB

              list [--all] [--service S] [--cause C]      the open ones; with --all the closed too
              show ID…                                    what is known, without personal data
              replay ID… | --all [--service S] [--cause C]
                                                          try again, once the cause is mended
              discard ID… | --all … --by ID --reason "why"
                                                          give up; what waits behind goes on\
            """;
    private static final int GOOD = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final DeadLetterBox box;
    private final RegisteredSchemas schemas;
    private final PrintStream out;

    private DeadLetterCommand(DeadLetterBox box, RegisteredSchemas schemas, PrintStream out) {
        this.box = box;
        this.schemas = schemas;
        this.out = out;
    }

    /**
     * Carries out the command.
     *
     * @param words what follows {@code dead-letters}
     * @param bootstrapServers the broker
     * @param registry the base of the schema registry's Confluent API
     * @return exit code: 0 done, 1 failed, 2 not understood
     */
    public static int run(
            List<String> words, String bootstrapServers, URI registry, PrintStream out) {
        Order order;
        try {
            order = Order.read(words);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(HELP);
            return MISUSED;
        }
        try (var box =
                        new DeadLetterBox(
                                Map.of(
                                        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                                        bootstrapServers));
                var schemas = new RegisteredSchemas(registry)) {
            return new DeadLetterCommand(box, schemas, out).carryOut(order);
        } catch (KafkaException e) {
            out.println("Kafka: " + e.getMessage());
            return FAILED;
        }
    }

    private int carryOut(Order order) {
        List<DeadLetter> all = box.list();
        List<DeadLetter> meant = all.stream().filter(order::means).toList();
        var unknown = new TreeSet<>(order.ids());
        meant.forEach(letter -> unknown.remove(letter.id()));
        if (!unknown.isEmpty()) {
            out.println("There is no dead letter " + String.join(", ", unknown));
            return FAILED;
        }
        return switch (order.verb()) {
            case "list" -> list(order.all() ? meant : open(meant));
            case "show" -> show(order.ids().isEmpty() ? open(meant) : meant);
            default -> send(meant, order);
        };
    }

    private static List<DeadLetter> open(List<DeadLetter> letters) {
        return letters.stream().filter(letter -> letter.state() == DeadLetter.State.OPEN).toList();
    }

    private int list(List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            out.println("No dead letters.");
            return GOOD;
        }
        String line = "%-48s %-16s %-20s %9s  %-10s %s%n";
        out.printf(line, "ID", "CAUSE", "FAILED AT", "BYTES", "STATE", "APPLICATION");
        letters.forEach(
                letter ->
                        out.printf(
                                line,
                                letter.id(),
                                letter.cause(),
                                letter.failedAt().toString().replaceAll("\\.\\d+Z", "Z"),
                                letter.size(),
                                letter.state(),
                                application(letter)));
        return GOOD;
    }

    private int show(List<DeadLetter> letters) {
        for (DeadLetter letter : letters) {
            out.println(letter.id());
            out.println("  state        " + letter.state());
            out.println("  cause        " + letter.cause());
            out.println("  failed at    " + letter.failedAt());
            out.println("  application  " + application(letter));
            out.println(
                    "  stood on     %s, partition %d, offset %d"
                            .formatted(letter.type().topic(), letter.partition(), letter.offset()));
            out.println(
                    "  stands on    %s, offset %d"
                            .formatted(letter.letter().topic(), letter.position()));
            out.println("  bytes        " + letter.size());
            out.println(
                    EventText.of(box.value(letter), letter.type(), schemas)
                            .map(text -> text.indent(4).stripTrailing())
                            .orElse("    It cannot be decoded."));
        }
        return GOOD;
    }

    private int send(List<DeadLetter> meant, Order order) {
        int sent = 0;
        for (DeadLetter letter : meant) {
            if (letter.state() == DeadLetter.State.OPEN) {
                give(letter, order);
                sent++;
            } else if (order.ids().contains(letter.id())) {
                out.println(letter.id() + " is closed already: " + letter.state());
            }
        }
        out.println(
                order.verb().equals("replay")
                        ? sent + " sent back; see list for what fails again"
                        : sent + " discarded");
        return sent > 0 || order.ids().isEmpty() ? GOOD : FAILED;
    }

    private void give(DeadLetter letter, Order order) {
        if (order.verb().equals("replay")) {
            box.replay(letter);
        } else {
            box.discard(
                    letter,
                    Objects.requireNonNull(order.by()),
                    Objects.requireNonNull(order.reason()));
        }
    }

    /** A key that is no id may be anything, a NIK too, and is not shown. */
    private static String application(DeadLetter letter) {
        String key = letter.key();
        return key == null || !key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? "-" : key;
    }
}
