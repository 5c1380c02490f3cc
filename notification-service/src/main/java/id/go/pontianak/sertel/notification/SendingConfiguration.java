package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.CaseFile;
import id.go.pontianak.sertel.notification.domain.Channel;
import id.go.pontianak.sertel.notification.domain.DigestFlow;
import id.go.pontianak.sertel.notification.domain.Dispatch;
import id.go.pontianak.sertel.notification.domain.MessageRule;
import id.go.pontianak.sertel.notification.domain.SendingHours;
import id.go.pontianak.sertel.notification.letter.Letters;
import id.go.pontianak.sertel.notification.letter.Links;
import id.go.pontianak.sertel.notification.mail.EmailPost;
import id.go.pontianak.sertel.notification.mail.MailServer;
import id.go.pontianak.sertel.notification.store.Digests;
import id.go.pontianak.sertel.notification.store.Notifications;
import id.go.pontianak.sertel.notification.whatsapp.WhatsAppPost;
import id.go.pontianak.sertel.platform.AfterChange;
import id.go.pontianak.sertel.platform.external.Guard;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How messages are written and sent, and what wakes by itself. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    /** Reminding is one short transaction. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final int AT_ONCE = 4;

    @Bean
    Letters letters(
            NotificationProperties properties,
            SendingHours hours,
            LinkTokens tokens,
            LinkProperties links) {
        return new Letters(
                Stream.concat(
                                properties.messages().stream().map(MessageRule::message),
                                Stream.of(DigestFlow.TEMPLATE))
                        .toList(),
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
            SendingHours hours,
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
                new NotificationSender(
                        notifications,
                        desk,
                        new Dispatch(properties.addressees(), hours),
                        posts,
                        clock));
    }

    @Bean
    DueWorker reminderWorker(
            AggregateTable<CaseFile> cases,
            NotificationDesk desk,
            Traces traces,
            JdbcTemplate jdbc,
            InstantSource clock) {
        return new DueWorker(
                cases, jdbc, clock, traces, LEASE, AT_ONCE, claim -> desk.remind(claim.key()));
    }

    @Bean
    DueWorker digestWorker(
            Digests digests,
            NotificationDesk desk,
            Traces traces,
            JdbcTemplate jdbc,
            InstantSource clock) {
        return new DueWorker(
                digests.table(),
                jdbc,
                clock,
                traces,
                LEASE,
                AT_ONCE,
                claim -> desk.digest(claim.key()));
    }

    /** The other workers' work is days away; they look by themselves. */
    @Bean
    AfterChange wakeTheWorker(@Qualifier("notificationWorker") DueWorker worker) {
        return worker::wake;
    }

    @Bean
    ApplicationRunner planDigests(NotificationDesk desk, NotificationProperties properties) {
        return _ ->
                desk.planDigests(properties.officials().keySet().stream().map(Enum::name).toList());
    }
}
