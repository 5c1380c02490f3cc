package id.go.pontianak.sertel.notification.messaging;

import id.go.pontianak.sertel.event.Fault;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reasons as facts of a message, still without words: for each a line of tab-separated parts, what
 * it is about (for faults), the code, and the note if there is one.
 */
final class ReasonFacts {

    private ReasonFacts() {}

    static String of(List<Fault> faults, boolean withNotes) {
        return faults.stream()
                .map(
                        fault ->
                                joined(
                                        Stream.of(
                                                about(fault),
                                                fault.getCode(),
                                                note(withNotes ? fault.getNote() : null))))
                .collect(Collectors.joining("\n"));
    }

    static String of(String code, @Nullable String note) {
        return joined(Stream.of(code, note(note)));
    }

    private static String about(Fault fault) {
        if (fault.getDocument() != null) {
            return fault.getDocument();
        }
        return fault.getField() == null ? "" : fault.getField();
    }

    private static String note(@Nullable String note) {
        return note == null ? "" : note.replaceAll("\\s+", " ").strip();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("\t"));
    }
}
