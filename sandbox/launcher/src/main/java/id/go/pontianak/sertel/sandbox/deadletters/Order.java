package id.go.pontianak.sertel.sandbox.deadletters;

import id.go.pontianak.sertel.schemas.deadletter.DeadLetter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the command was told.
 *
 * @param verb list, show, replay or discard
 * @param ids the dead letters that are meant
 * @param all whether all open ones are meant, or for a list the closed ones too
 * @param service only those of this service, such as {@code disposition}; null for any
 * @param cause only those with this cause; null for any
 * @param by who discards them, as an opaque id; null if not given
 * @param reason why they are discarded; null if none was given
 */
record Order(
        String verb,
        List<String> ids,
        boolean all,
        @Nullable String service,
        @Nullable String cause,
        @Nullable String by,
        @Nullable String reason) {

    private static final Set<String> VERBS = Set.of("list", "show", "replay", "discard");
    private static final int LONGEST_REASON = 200;

    Order {
        ids = List.copyOf(ids);
    }

    /**
     * Reads the words of a command line.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static Order read(List<String> words) {
        if (words.isEmpty() || !VERBS.contains(words.getFirst())) {
            throw new IllegalArgumentException("one of list, show, replay, discard is missing");
        }
        List<String> ids = new ArrayList<>();
        boolean all = false;
        String service = null;
        String cause = null;
        String by = null;
        String reason = null;
        var rest = words.subList(1, words.size()).iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("--all")) {
                all = true;
            } else if (!word.startsWith("--")) {
                ids.add(word);
            } else if (!rest.hasNext()) {
                throw new IllegalArgumentException(word + " needs a value");
            } else {
                switch (word) {
                    case "--service" -> service = rest.next().replaceAll("-service$", "");
                    case "--cause" -> cause = rest.next().toUpperCase(Locale.ROOT);
                    case "--by" -> by = rest.next();
                    case "--reason" -> reason = rest.next();
                    default -> throw new IllegalArgumentException("unknown option " + word);
                }
            }
        }
        var order = new Order(words.getFirst(), ids, all, service, cause, by, reason);
        order.check();
        return order;
    }

    private void check() {
        if (!verb.equals("list") && ids.isEmpty() && !all) {
            throw new IllegalArgumentException(
                    "name dead letters by their ids (see list), or say --all");
        }
        if (verb.equals("discard")) {
            if (by == null || !by.matches("(?!.*\\d{8})[A-Za-z0-9._-]{1,64}")) {
                throw new IllegalArgumentException("discard needs --by with an opaque id of yours");
            }
            checkReason();
        }
    }

    /** The reason goes into a header, where no personal data may be. */
    private void checkReason() {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("discard needs --reason \"why\"");
        }
        if (reason.length() > LONGEST_REASON || reason.matches("(?s).*(@|\\d{8}|\\p{Cntrl}).*")) {
            throw new IllegalArgumentException(
                    "the reason is at most "
                            + LONGEST_REASON
                            + " characters on one line and names no person: no address, no NIK");
        }
    }

    /** Whether that dead letter is meant; the state is looked at besides. */
    boolean means(DeadLetter letter) {
        return (ids.isEmpty() || ids.contains(letter.id()))
                && (service == null || letter.id().startsWith(service + "/"))
                && (cause == null || letter.cause().equals(cause));
    }
}
