package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.Database;

import java.util.List;

/** What a process runs. */
sealed interface Program {

    /** The database server with these databases. */
    record PostgreSql(List<Database> databases) implements Program {
        public PostgreSql {
            databases = List.copyOf(databases);
        }
    }

    /** The broker. */
    record Kafka() implements Program {}

    /** The schema registry, with its schemas in this database. */
    record Registry(Database database) implements Program {}

    /**
     * A Spring Boot jar.
     *
     * @param module the module's folder
     * @param artifact the module's artifact id
     * @param heapMegabytes its largest heap
     */
    record SpringBoot(String module, String artifact, int heapMegabytes) implements Program {}

    /**
     * A plain jar with its libraries in {@code target/lib}.
     *
     * @param options of its virtual machine, beside those that all have
     */
    record Plain(
            String module,
            String artifact,
            String mainClass,
            int heapMegabytes,
            List<String> options)
            implements Program {
        public Plain {
            options = List.copyOf(options);
        }
    }

    /** A class of our own class path that does its work and ends. */
    record Job(String mainClass) implements Program {}
}
