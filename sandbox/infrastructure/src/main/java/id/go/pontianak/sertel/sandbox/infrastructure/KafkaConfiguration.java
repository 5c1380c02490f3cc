package id.go.pontianak.sertel.sandbox.infrastructure;

import java.nio.file.Path;

/** The broker's configuration files. */
final class KafkaConfiguration {

    static final String LOGGING =
            """
            appender.console.type=Console
            appender.console.name=console
            appender.console.layout.type=PatternLayout
            appender.console.layout.pattern=%d{ISO8601} %-5p %c{1} %m%n
            rootLogger.level=warn
            rootLogger.appenderRef.console.ref=console
            logger.server.name=kafka.server
            logger.server.level=info
            """;

    private KafkaConfiguration() {}

    static String server(Path directory, int port, int controllerPort) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        inter.broker.listener.name=PLAINTEXT
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        auto.create.topics.enable=false
        default.replication.factor=1
        min.insync.replicas=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=10
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=10
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        log.cleaner.dedupe.buffer.size=16777216
        broker.session.timeout.ms=3000
        broker.heartbeat.interval.ms=500
        """
                .formatted(port, controllerPort, directory.resolve("data"));
    }
}
