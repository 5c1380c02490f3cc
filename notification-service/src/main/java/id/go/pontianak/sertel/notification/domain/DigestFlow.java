package id.go.pontianak.sertel.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When digests are sent, and what is in them. */
public final class DigestFlow {

    /** The template. */
    public static final String TEMPLATE = "ringkasan";

    /** Where no day of a year is a working day, the data is wrong. */
    private static final int LONGEST_REST_IN_DAYS = 366;

    private final OfficeCalendar calendar;
    private final SendingHours hours;
    private final List<LocalTime> times;

    /**
     * @param times of each working day
     * @throws IllegalArgumentException if nothing may be sent at one of them
     */
    public DigestFlow(OfficeCalendar calendar, SendingHours hours, List<LocalTime> times) {
        for (LocalTime time : times) {
            if (time.isBefore(hours.from()) || !time.isBefore(hours.to())) {
                throw new IllegalArgumentException("nothing may be sent at " + time);
            }
        }
        this.calendar = calendar;
        this.hours = hours;
        this.times = times.stream().sorted().toList();
    }

    /** The digest of a role that has none planned. */
    public Digest plan(String role, Instant now) {
        return new Digest(role, next(now));
    }

    /** The same digest, planned anew after it fell due; empty while it is not. */
    public Optional<Digest> after(Digest digest, Instant now) {
        return digest.dueAt().isAfter(now)
                ? Optional.empty()
                : Optional.of(plan(digest.role(), now));
    }

    /**
     * The message of a digest that fell due: none if nothing waits, nor on a later day.
     *
     * @param digestId the digest's own id
     * @param notificationId for the message
     */
    public Optional<Notification> message(
            Digest digest, Workload workload, UUID digestId, UUID notificationId, Instant now) {
        LocalDate today = now.atZone(hours.zone()).toLocalDate();
        boolean timely =
                digest.dueAt().atZone(hours.zone()).toLocalDate().equals(today)
                        && hours.includes(now);
        return timely && workload.waiting() > 0
                ? Optional.of(
                        new Notification.Waiting(
                                new Message(
                                        notificationId,
                                        digestId,
                                        "",
                                        0,
                                        null,
                                        0,
                                        "digest/" + digest.dueAt(),
                                        Channel.EMAIL,
                                        TEMPLATE,
                                        digest.role(),
                                        now,
                                        1,
                                        new Relevance(
                                                new Position(false, 0, 0, now),
                                                List.of(),
                                                hours.end(today))),
                                new Letter(facts(workload), null),
                                0,
                                now))
                : Optional.empty();
    }

    private static Map<String, String> facts(Workload workload) {
        Map<String, String> facts = new HashMap<>();
        facts.put("waiting", Integer.toString(workload.waiting()));
        if (workload.overdue() > 0) {
            facts.put("overdue", Integer.toString(workload.overdue()));
        }
        if (workload.oldest() != null) {
            facts.put("since", workload.oldest().toString());
        }
        return facts;
    }

    private Instant next(Instant now) {
        ZonedDateTime at = now.atZone(calendar.zone());
        LocalDate day = at.toLocalDate();
        for (int days = 0; days <= LONGEST_REST_IN_DAYS; days++) {
            LocalDate candidate = day;
            Optional<Instant> found =
                    times.stream()
                            .map(time -> candidate.atTime(time).atZone(calendar.zone()).toInstant())
                            .filter(instant -> instant.isAfter(now))
                            .findFirst();
            if (found.isPresent() && calendar.isWorkingDay(day)) {
                return found.get();
            }
            day = day.plusDays(1);
        }
        throw new IllegalStateException("no working day within a year of " + now);
    }
}
