package id.go.pontianak.sertel.sandbox.mail;

import id.go.pontianak.sertel.sandbox.standin.DurableFiles;
import id.go.pontianak.sertel.sandbox.standin.Json;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** The newest messages on disk, a file each; memory holds what the list shows. */
final class Mailbox {
    private static final int BOUND = 5_000;
    private static final String FILE = ".json";

    private final Path messages;
    private final Clock clock;
    private final Deque<Heading> headings = new ArrayDeque<>();
    private long last;

    /** What the list shows of a message. */
    record Heading(String id, String from, String to, String subject, String receivedAt) {
        private static Heading of(Mail mail) {
            return new Heading(
                    mail.id(), mail.from(), mail.to(), mail.subject(), mail.receivedAt());
        }

        private boolean isTo(String address) {
            var wanted = address.strip().toLowerCase(Locale.ROOT);
            return Arrays.asList(to.toLowerCase(Locale.ROOT).split(", ", -1)).contains(wanted);
        }
    }

    Mailbox(Path state, Clock clock) throws IOException {
        messages = DurableFiles.directory(state.resolve("messages"));
        this.clock = clock;
        for (var file : DurableFiles.list(messages, FILE)) {
            var mail = Json.MAPPER.readValue(Files.readAllBytes(file), Mail.class);
            headings.addFirst(Heading.of(mail));
            last = Long.parseLong(mail.id(), Character.MAX_RADIX);
        }
    }

    /** Keeps a message; on return it is on the disk. */
    synchronized void keep(String from, String to, MimeText mime) throws IOException {
        var now = clock.instant();
        last = Math.max(last + 1, now.toEpochMilli());
        var mail =
                new Mail(
                        Long.toString(last, Character.MAX_RADIX),
                        from,
                        to,
                        mime.subject(),
                        mime.messageId(),
                        mime.text(),
                        mime.html(),
                        now.toString());
        DurableFiles.write(file(mail.id()), Json.MAPPER.writeValueAsBytes(mail));
        headings.addFirst(Heading.of(mail));
        if (headings.size() > BOUND) {
            DurableFiles.delete(file(headings.removeLast().id()));
        }
    }

    /** Newest first; all, or those to an address. */
    synchronized List<Heading> list(@Nullable String to) {
        return headings.stream().filter(heading -> to == null || heading.isTo(to)).toList();
    }

    /** A message, or null when it is not or no longer there. */
    @Nullable Mail find(String id) throws IOException {
        if (!id.chars().allMatch(Character::isLetterOrDigit)) {
            return null;
        }
        var file = file(id);
        return Files.exists(file)
                ? Json.MAPPER.readValue(Files.readAllBytes(file), Mail.class)
                : null;
    }

    private Path file(String id) {
        return messages.resolve(id + FILE);
    }
}
