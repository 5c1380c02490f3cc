package id.go.pontianak.sertel.disposition;

import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.springframework.stereotype.Component;

import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * Numbers the cases that the Kasi PKS records (step 4, <i>pendataan</i>), from 1 each year. Numbers
 * that were reserved for a case which then was not recorded stay unused.
 */
@Component
class AgendaBook {

    /** Numbers reserved in a round trip; to be read after it. */
    @FunctionalInterface
    interface Numbers {
        Iterator<String> iterator();
    }

    /**
     * @param records whether cases may be recorded at all: if not, the numbers are empty
     */
    Numbers reserve(RoundTrip trip, boolean records, int year, int count) {
        if (!records) {
            return () -> IntStream.range(0, count).mapToObj(_ -> "").iterator();
        }
        var last =
                trip.query(
                        Statement.of(
                                "INSERT INTO agenda_book AS book (year, last) VALUES (?, ?) ON"
                                        + " CONFLICT (year) DO UPDATE SET last = book.last +"
                                        + " excluded.last RETURNING last",
                                year,
                                count),
                        (row, _) -> row.getInt(1));
        return () -> {
            int end = last.all().getFirst();
            return IntStream.rangeClosed(end - count + 1, end)
                    .mapToObj(number -> "%04d/PKS/%d".formatted(number, year))
                    .iterator();
        };
    }
}
