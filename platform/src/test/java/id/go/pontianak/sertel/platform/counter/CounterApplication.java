package id.go.pontianak.sertel.platform.counter;

import id.go.pontianak.sertel.platform.AfterChange;
import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.work.AggregateTable;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import java.util.concurrent.atomic.AtomicInteger;

/** The test service. */
@SpringBootApplication
public class CounterApplication {

    /** How many commits changed aggregates. */
    public static final class Changes implements AfterChange {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void run() {
            count.incrementAndGet();
        }

        public int count() {
            return count.get();
        }
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return EventsOnKafka.catalogue("/sertel/" + CounterEnvironment.SERVICE);
    }

    @Bean
    AggregateTable<Counter> counters() {
        return AggregateTable.of("counter", "application_id", Counter.class)
                .dueAt(Counter::dueAt)
                .column("last", "integer", Counter::last)
                .column(
                        "note",
                        "text",
                        counter -> counter.taken().isEmpty() ? null : counter.taken().getLast());
    }

    @Bean
    Changes changes() {
        return new Changes();
    }
}
