package id.go.pontianak.sertel.platform;

import id.go.pontianak.sertel.platform.codec.CodecConfiguration;
import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.inbox.DeadLetters;
import id.go.pontianak.sertel.platform.inbox.EventDesk;
import id.go.pontianak.sertel.platform.inbox.EventReceiver;
import id.go.pontianak.sertel.platform.inbox.Inbox;
import id.go.pontianak.sertel.platform.inbox.InboxTables;
import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.outbox.OutboxMetrics;
import id.go.pontianak.sertel.platform.outbox.OutboxRelay;
import id.go.pontianak.sertel.platform.outbox.OutboxSender;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;

import tools.jackson.databind.json.JsonMapper;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

/**
 * The way of an event: desk, outbox, relay, Kafka, receiver, inbox, desk. A service adds its {@link
 * EventCatalogue}, its {@link AggregateTable} and its {@link EventDesk}.
 */
@AutoConfiguration
@Import(CodecConfiguration.class)
public class EventsConfiguration {

    @Bean
    OutboxSender outboxSender(KafkaProperties properties) {
        return new OutboxSender(properties.buildProducerProperties());
    }

    @Bean
    OutboxRelay outboxRelay(DataSource dataSource, OutboxSender sender) {
        return new OutboxRelay(dataSource, sender);
    }

    @Bean
    OutboxMetrics outboxMetrics(JdbcClient jdbc) {
        return new OutboxMetrics(jdbc);
    }

    @Bean
    Outbox outbox(
            EventCatalogue catalogue,
            EventCodec codec,
            Traces traces,
            JsonMapper json,
            OutboxRelay relay) {
        return new Outbox(catalogue, codec, traces, json, relay);
    }

    @Bean
    <S> WorkUnits<S> workUnits(
            AggregateTable<S> table,
            JdbcTemplate jdbc,
            JsonMapper json,
            Outbox outbox,
            ObjectProvider<AfterChange> afterChange) {
        return new WorkUnits<>(
                table,
                jdbc,
                json,
                outbox,
                () -> afterChange.orderedStream().forEach(Runnable::run));
    }

    @Bean
    DeadLetters deadLetters(
            @Value("${spring.application.name}") String name,
            Outbox outbox,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            JsonMapper json,
            InstantSource clock) {
        return new DeadLetters(
                name, outbox, jdbc, new TransactionTemplate(transactions), json, clock);
    }

    @Bean
    <S> Inbox<S> inbox(
            WorkUnits<S> units, DeadLetters deadLetters, EventCodec codec, Traces traces) {
        return new Inbox<>(units, new InboxTables(), deadLetters, codec, traces);
    }

    /** The function that {@code spring.cloud.function.definition} names. */
    @Bean
    Consumer<Message<List<?>>> events(EventCodec codec, DeadLetters deadLetters, EventDesk desk) {
        return new EventReceiver(codec, deadLetters, desk);
    }

    /** A temporary failure pauses the partitions and comes again, for as long as it lasts. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> pauseAndRetry() {
        return (container, destination, group) -> {
            var backOff = new ExponentialBackOff(200, 2);
            backOff.setMaxInterval(5_000);
            var handler = new DefaultErrorHandler(backOff);
            handler.setLogLevel(org.springframework.kafka.KafkaException.Level.WARN);
            container.setCommonErrorHandler(handler);
            // At least once: an offset that was not committed costs a duplicate, which the inbox
            // knows.
            container.getContainerProperties().setSyncCommits(false);
        };
    }
}
