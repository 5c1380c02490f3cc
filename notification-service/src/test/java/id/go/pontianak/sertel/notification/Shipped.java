package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.Addressees;
import id.go.pontianak.sertel.notification.domain.MessageRule;
import id.go.pontianak.sertel.notification.domain.MessageTable;
import id.go.pontianak.sertel.notification.domain.SendingHours;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.time.WorkingHoursProperties;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The service's own table of messages, and the office's week, for tests without the service. */
final class Shipped {

    static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
    static final SendingHours HOURS =
            new SendingHours(LocalTime.of(7, 0), LocalTime.of(20, 0), ZONE);
    static final OfficeHours CALENDAR = calendar();
    static final Addressees ADDRESSEES =
            new Addressees(
                    Map.of(
                            "KEPALA_DINAS", "kadis@go.id",
                            "KABID_TKPBET", "kabid@go.id",
                            "KASI_PKS", "kasi@go.id",
                            "VERIFIKATOR", "verifikator@go.id"),
                    Map.of(CaseEvents.OFFICE, CaseEvents.OFFICE_MAILBOX));

    private static final List<MessageRule> RULES = read();
    private static final MessageTable TABLE = new MessageTable(RULES, ADDRESSEES, true);

    private Shipped() {}

    static List<MessageRule> rules() {
        return RULES;
    }

    static MessageTable table() {
        return TABLE;
    }

    private static List<MessageRule> read() {
        try {
            var sources =
                    new YamlPropertySourceLoader()
                            .load("messages", new ClassPathResource("messages.yml"));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("sertel.notification.messages", Bindable.listOf(MessageRule.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OfficeHours calendar() {
        List<String> day = List.of("07:30-12:00", "12:30-16:00");
        return new OfficeHours(
                new WorkingHours(
                        new WorkingHoursProperties(
                                ZONE,
                                Map.of(
                                        DayOfWeek.MONDAY, day,
                                        DayOfWeek.TUESDAY, day,
                                        DayOfWeek.WEDNESDAY, day,
                                        DayOfWeek.THURSDAY, day,
                                        DayOfWeek.FRIDAY, List.of("07:30-11:30", "12:30-16:00")),
                                List.of(),
                                List.of())));
    }
}
