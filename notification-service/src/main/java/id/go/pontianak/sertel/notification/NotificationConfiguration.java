package id.go.pontianak.sertel.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import id.go.pontianak.sertel.notification.domain.Channel;
import id.go.pontianak.sertel.notification.domain.Correspondence;
import id.go.pontianak.sertel.notification.domain.MessageRule;
import id.go.pontianak.sertel.notification.domain.MessageTable;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.NotificationFlow;
import id.go.pontianak.sertel.notification.letter.Letters;
import id.go.pontianak.sertel.notification.letter.Links;
import id.go.pontianak.sertel.notification.mail.EmailPost;
import id.go.pontianak.sertel.notification.mail.MailServer;
import id.go.pontianak.sertel.notification.store.Notifications;
import id.go.pontianak.sertel.notification.whatsapp.WhatsAppPost;
import id.go.pontianak.sertel.notification.whatsapp.WhatsAppProperties;
import id.go.pontianak.sertel.platform.AfterChange;
import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.external.Guard;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.worker.DueWorker;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;

import tools.jackson.databind.json.JsonMapper;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How messages are decided on, stored and sent, and which events there are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationProperties.class)
class NotificationConfiguration {

    /** Keeps the domain free of annotations; the names stay though classes may be renamed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Notification.Waiting.class, name = "WAITING"),
        @JsonSubTypes.Type(value = Notification.Uncertain.class, name = "UNCERTAIN"),
        @JsonSubTypes.Type(value = Notification.Sent.class, name = "SENT"),
        @JsonSubTypes.Type(value = Notification.Failed.class, name = "FAILED")
    })
    private interface StateNames {}

    @Bean
    JsonMapperBuilderCustomizer stateNames() {
        return builder -> builder.addMixIn(Notification.class, StateNames.class);
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.of(
                MeshService.NOTIFICATION.source(),
                EventType.values(),
                EventType::topic,
                EventType::recordClass,
                EventType::schema,
                EventType::cloudEventType);
    }

    /** What events are received by; the messages have a table of their own. */
    @Bean
    AggregateTable<Correspondence> correspondence() {
        return AggregateTable.of("correspondence", "application_id", Correspondence.class);
    }

    @Bean
    Notifications notifications(
            JdbcTemplate jdbc,
            JsonMapper json,
            Outbox outbox,
            ObjectProvider<AfterChange> afterChange) {
        return new Notifications(
                jdbc, json, outbox, () -> afterChange.orderedStream().forEach(Runnable::run));
    }

    @Bean
    MessageTable messageTable(NotificationProperties properties, WhatsAppProperties whatsApp) {
        return new MessageTable(
                properties.messages(),
                properties.officials().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        official -> official.getKey().name(), Map.Entry::getValue)),
                whatsApp.isOn());
    }

    @Bean
    NotificationFlow notificationFlow(NotificationProperties properties) {
        return new NotificationFlow(properties.patience());
    }

    @Bean
    Letters letters(
            NotificationProperties properties,
            WorkingHours hours,
            LinkTokens tokens,
            LinkProperties links) {
        return new Letters(
                properties.messages().stream().map(MessageRule::message).toList(),
                hours.zone(),
                new Links(tokens, links));
    }

    @Bean
    EmailPost emailPost(
            Letters letters,
            JavaMailSender mail,
            NotificationProperties properties,
            InstantSource clock,
            MeterRegistry meters) {
        return new EmailPost(
                letters,
                new MailServer(mail, properties.sender()),
                new Guard("email", properties.email(), _ -> "", meters),
                clock);
    }

    @Bean
    DueWorker notificationWorker(
            Notifications notifications,
            NotificationDesk desk,
            EmailPost email,
            ObjectProvider<WhatsAppPost> whatsApp,
            NotificationProperties properties,
            Traces traces,
            JdbcTemplate jdbc,
            InstantSource clock) {
        Map<Channel, Post> posts = new EnumMap<>(Channel.class);
        posts.put(Channel.EMAIL, email);
        whatsApp.ifAvailable(post -> posts.put(Channel.WHATSAPP, post));
        return new DueWorker(
                notifications.table(),
                jdbc,
                clock,
                traces,
                properties.lease(),
                properties.atOnce(),
                new NotificationSender(notifications, desk, posts, traces, clock));
    }

    @Bean
    AfterChange wakeTheWorker(DueWorker worker) {
        return worker::wake;
    }
}
