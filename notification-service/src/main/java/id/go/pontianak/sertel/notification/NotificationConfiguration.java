package id.go.pontianak.sertel.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import id.go.pontianak.sertel.notification.domain.CaseFile;
import id.go.pontianak.sertel.notification.domain.CaseFlow;
import id.go.pontianak.sertel.notification.domain.DigestFlow;
import id.go.pontianak.sertel.notification.domain.MessageTable;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.NotificationFlow;
import id.go.pontianak.sertel.notification.domain.OfficeCalendar;
import id.go.pontianak.sertel.notification.domain.SendingHours;
import id.go.pontianak.sertel.notification.store.Digests;
import id.go.pontianak.sertel.notification.store.Notifications;
import id.go.pontianak.sertel.notification.whatsapp.WhatsAppProperties;
import id.go.pontianak.sertel.platform.AfterChange;
import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.json.JsonMapper;

/** How messages are decided on and stored, and which events there are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationProperties.class)
class NotificationConfiguration {

    /** Keeps the domain free of annotations; the names stay though classes may be renamed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Notification.Waiting.class, name = "WAITING"),
        @JsonSubTypes.Type(value = Notification.Uncertain.class, name = "UNCERTAIN"),
        @JsonSubTypes.Type(value = Notification.Sent.class, name = "SENT"),
        @JsonSubTypes.Type(value = Notification.Cancelled.class, name = "CANCELLED"),
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
    AggregateTable<CaseFile> correspondence() {
        return AggregateTable.of("correspondence", "application_id", CaseFile.class)
                .dueAt(CaseFile::dueAt)
                .column(
                        "turn_role",
                        "text",
                        file -> file.turn() == null ? null : file.turn().role())
                .column(
                        "turn_since",
                        "timestamptz",
                        file -> file.turn() == null ? null : file.turn().since())
                .column(
                        "turn_due",
                        "timestamptz",
                        file -> file.turn() == null ? null : file.turn().due());
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
    Digests digests(JdbcTemplate jdbc, JsonMapper json, Outbox outbox) {
        return new Digests(jdbc, json, outbox);
    }

    @Bean
    OfficeCalendar officeCalendar(WorkingHours hours) {
        return new OfficeHours(hours);
    }

    @Bean
    SendingHours sendingHours(NotificationProperties properties, OfficeCalendar calendar) {
        return new SendingHours(properties.sendingFrom(), properties.sendingTo(), calendar.zone());
    }

    @Bean
    MessageTable messageTable(NotificationProperties properties, WhatsAppProperties whatsApp) {
        return new MessageTable(properties.messages(), properties.addressees(), whatsApp.isOn());
    }

    @Bean
    CaseFlow caseFlow(MessageTable table, OfficeCalendar calendar, SendingHours hours) {
        return new CaseFlow(table, calendar, hours);
    }

    @Bean
    NotificationFlow notificationFlow(NotificationProperties properties) {
        return new NotificationFlow(properties.patience());
    }

    @Bean
    DigestFlow digestFlow(
            NotificationProperties properties, OfficeCalendar calendar, SendingHours hours) {
        return new DigestFlow(calendar, hours, properties.digestTimes());
    }
}
