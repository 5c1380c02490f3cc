package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.MessageRule;
import id.go.pontianak.sertel.notification.domain.MessageRule.WhatsAppForm;
import id.go.pontianak.sertel.notification.domain.Reminder;
import id.go.pontianak.sertel.schemas.EventType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of messages as a page: for each event who hears what of it. */
final class MessagesDocument {

    private static final String INTRODUCTION =
            """
            # Messages

            Who is written to about what, event by event. Written from `notification-service/src/main/resources/messages.yml` by
            a test, which fails when this page no longer holds; anew with
            `./mvnw -pl notification-service test -Dtest=MessagesDocumentTest -Dmessages.write`.

            `APPLICANT` is the one who applied, at the address of the latest revision. `OFFICE` is the mailbox of the office that submitted
            the application, if `sertel.notification.offices` names one. Everybody else is an official's role, by its mailbox; officials and
            offices are told no personal data. Emails are in Indonesian with a short English part. WhatsApp is used only for applicants who
            agreed to it and gave a mobile number.

            *Dropped by*: a later event of that name, when the message still waits; `END` stands for `CertificateDelivered`,
            `ApplicationRejected`, `ApplicationWithdrawn` and `ApplicationLapsed`. Later is by revision, then service, then time, not by arrival.
            Reminders are sent between 07:00 and 20:00 local time only (`sertel.notification.sending-from`, `-to`), what answers an event
            goes at once.

            At 08:00 of each working day (`sertel.notification.digest-times`) each role's mailbox gets one message, `ringkasan`: how many
            applications wait for the role, how many longer than the SOP allows, and since when the oldest; none if nothing waits.

            """;

    private MessagesDocument() {}

    static String markdown(List<MessageRule> rules) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("## By event\n\n| event | when | to | message | by | sent | dropped by |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        for (EventType type : EventType.values()) {
            List<MessageRule> about =
                    rules.stream().filter(rule -> rule.event().equals(type.eventName())).toList();
            if (about.isEmpty()) {
                page.append(line(List.of(code(type.eventName()), "", "nobody", "", "", "", "")));
            }
            about.forEach(rule -> page.append(line(cells(rule))));
        }
        page.append("\n## WhatsApp templates\n\n");
        page.append("To be approved under these names; gaps in this order, the button's address");
        page.append(
                " ends in the token of the link.\n\n| template | gaps | button |\n|---|---|---|\n");
        forms(rules)
                .forEach(
                        (name, form) ->
                                page.append(
                                        line(
                                                List.of(
                                                        code(name),
                                                        codes(form.body()),
                                                        form.button() ? "yes" : "no"))));
        return page.toString();
    }

    private static Map<String, WhatsAppForm> forms(List<MessageRule> rules) {
        Map<String, WhatsAppForm> forms = new TreeMap<>();
        for (MessageRule rule : rules) {
            if (rule.whatsapp() != null) {
                forms.put(rule.message(), rule.whatsapp());
            }
        }
        return forms;
    }

    private static List<String> cells(MessageRule rule) {
        return List.of(
                code(rule.event()),
                new TreeMap<>(rule.when())
                        .entrySet().stream()
                                .map(fact -> fact.getKey() + " = " + fact.getValue())
                                .collect(Collectors.joining(", ")),
                code(rule.to()),
                code(rule.message()),
                rule.whatsapp() == null ? "email" : "email, WhatsApp",
                rule.remind() == null ? "at once" : when(rule.remind()),
                codes(rule.until()));
    }

    private static String when(Reminder reminder) {
        if (reminder.daysBefore() == null) {
            return "after "
                    + reminder.workingDays().stream()
                            .map(days -> Integer.toString(days))
                            .collect(Collectors.joining(", "))
                    + " working days";
        }
        String day =
                switch (reminder.daysBefore()) {
                    case 0 -> "the morning of the visit";
                    case 1 -> "the day before the visit";
                    default -> reminder.daysBefore() + " days before the visit";
                };
        return day
                + ", "
                + List.of(String.valueOf(reminder.from()), String.valueOf(reminder.to())).stream()
                        .distinct()
                        .collect(Collectors.joining(" to "));
    }

    private static String codes(List<String> names) {
        return names.stream().map(MessagesDocument::code).collect(Collectors.joining(", "));
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|\n"));
    }
}
