package id.go.pontianak.sertel.notification.domain;

import static id.go.pontianak.sertel.notification.domain.Notification.Progress.ACCEPTED;
import static id.go.pontianak.sertel.notification.domain.Notification.Progress.DELIVERED;
import static id.go.pontianak.sertel.notification.domain.Notification.Progress.READ;
import static id.go.pontianak.sertel.notification.domain.Notification.Progress.SENT;
import static id.go.pontianak.sertel.notification.domain.Samples.START;
import static id.go.pontianak.sertel.notification.domain.Samples.message;
import static id.go.pontianak.sertel.notification.domain.Samples.sent;
import static id.go.pontianak.sertel.notification.domain.Samples.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.decision.Decision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class NotificationFlowTest {

    private static final Instant NOW = START.plusSeconds(60);
    private static final NotificationFlow FLOW =
            new NotificationFlow(
                    new Patience(
                            Duration.ofSeconds(3),
                            Duration.ofMinutes(5),
                            Duration.ofDays(2),
                            3,
                            Duration.ofMinutes(15)));

    /** Every state and every command; what the state is called afterwards. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "WAITING,        ACCEPT,       SENT:ACCEPTED",
        "WAITING,        PUT_OFF,      WAITING:1",
        "WAITING,        LEAVE_OPEN,   UNCERTAIN",
        "WAITING,        DECLINE,      FAILED:131026",
        "WAITING,        REPORT_SENT,  SENT:SENT",
        "WAITING,        REPORT_READ,  SENT:READ",
        "WAITING,        REPORT_FAILED, FAILED:131049",
        "WAITING,        STOP_WAITING, refused",
        "UNCERTAIN,      ACCEPT,       SENT:ACCEPTED",
        "UNCERTAIN,      PUT_OFF,      same",
        "UNCERTAIN,      LEAVE_OPEN,   same",
        "UNCERTAIN,      DECLINE,      FAILED:131026",
        "UNCERTAIN,      REPORT_SENT,  SENT:SENT",
        "UNCERTAIN,      REPORT_READ,  SENT:READ",
        "UNCERTAIN,      REPORT_FAILED, FAILED:131049",
        "UNCERTAIN,      STOP_WAITING, FAILED:UNCERTAIN",
        "UNCERTAIN_STILL, STOP_WAITING, refused",
        "SENT:ACCEPTED,  ACCEPT,       same",
        "SENT:ACCEPTED,  PUT_OFF,      same",
        "SENT:ACCEPTED,  LEAVE_OPEN,   same",
        "SENT:ACCEPTED,  DECLINE,      same",
        "SENT:ACCEPTED,  REPORT_SENT,  SENT:SENT",
        "SENT:ACCEPTED,  REPORT_READ,  SENT:READ",
        "SENT:ACCEPTED,  REPORT_FAILED, FAILED:131049",
        "SENT:ACCEPTED,  STOP_WAITING, same",
        "SENT:SENT,      REPORT_SENT,  same",
        "SENT:SENT,      REPORT_FAILED, FAILED:131049",
        "SENT:DELIVERED, REPORT_SENT,  same",
        "SENT:DELIVERED, REPORT_FAILED, same",
        "SENT:DELIVERED, REPORT_READ,  SENT:READ",
        "SENT:READ,      REPORT_READ,  same",
        "SENT:READ,      REPORT_FAILED, same",
        "FAILED:131026,  ACCEPT,       same",
        "FAILED:131026,  PUT_OFF,      same",
        "FAILED:131026,  LEAVE_OPEN,   same",
        "FAILED:131026,  DECLINE,      same",
        "FAILED:131026,  REPORT_SENT,  same",
        "FAILED:131026,  REPORT_READ,  SENT:READ",
        "FAILED:131026,  REPORT_FAILED, same",
        "FAILED:131026,  STOP_WAITING, same",
        "FAILED:UNCERTAIN, ACCEPT,     SENT:ACCEPTED",
        "FAILED:UNCERTAIN, REPORT_SENT, SENT:SENT",
        "FAILED:UNCERTAIN, REPORT_FAILED, FAILED:131049",
        "FAILED:UNCERTAIN, DECLINE,    same",
        "WAITING,        CANCEL,       CANCELLED:NO_LONGER_NEEDED",
        "UNCERTAIN,      CANCEL,       same",
        "SENT:ACCEPTED,  CANCEL,       same",
        "FAILED:131026,  CANCEL,       same",
        "CANCELLED,      CANCEL,       same",
        "CANCELLED,      ACCEPT,       SENT:ACCEPTED",
        "CANCELLED,      REPORT_READ,  SENT:READ",
        "CANCELLED,      REPORT_FAILED, same",
        "CANCELLED,      PUT_OFF,      same",
        "CANCELLED,      LEAVE_OPEN,   same",
        "CANCELLED,      DECLINE,      same",
        "CANCELLED,      STOP_WAITING, same"
    })
    void everyStateAnswersEveryCommand(String state, String command, String after) {
        Notification before = state(state);

        Decision<NotificationEvent> decision = FLOW.decide(before, command(command));

        assertThat(
                        switch (decision) {
                            case Decision.Happened<NotificationEvent>(var events) ->
                                    name(FLOW.evolve(before, events.getFirst()));
                            case Decision.AlreadyDone<NotificationEvent> _ -> "same";
                            case Decision.Refused<NotificationEvent> _ -> "refused";
                            case Decision.Ahead<NotificationEvent> _ -> "ahead";
                        })
                .isEqualTo(after);
    }

    /** 200 shuffles of what WhatsApp may report, with repetitions. */
    @ParameterizedTest
    @MethodSource("seeds")
    void inWhateverOrderReportsComeTheHighestRankIsKept(int seed) {
        var random = new Random(seed);
        List<String> reports = new ArrayList<>(List.of("REPORT_SENT", "REPORT_FAILED"));
        boolean read = random.nextBoolean();
        if (read) {
            reports.add("REPORT_READ");
        }
        reports.addAll(List.copyOf(reports));
        Collections.shuffle(reports, random);
        Notification state = state(random.nextBoolean() ? "SENT:ACCEPTED" : "UNCERTAIN");

        for (String report : reports) {
            if (FLOW.decide(state, command(report))
                    instanceof Decision.Happened<NotificationEvent>(var events)) {
                state = FLOW.evolve(state, events.getFirst());
            }
        }

        assertThat(name(state)).isEqualTo(read ? "SENT:READ" : "FAILED:131049");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void theDelayDoublesUpToItsLimitAndIsAtLeastWhatIsAskedFor() {
        assertThat(delay(0, Duration.ZERO)).isEqualTo(Duration.ofSeconds(3));
        assertThat(delay(2, Duration.ZERO)).isEqualTo(Duration.ofSeconds(12));
        assertThat(delay(60, Duration.ZERO)).isEqualTo(Duration.ofMinutes(5));
        assertThat(delay(0, Duration.ofMinutes(9))).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void whatCouldNotBeSentForTooLongIsGivenUp() {
        var late = new NotificationCommand.PutOff(Duration.ZERO, START.plus(Duration.ofDays(3)));

        assertThat(FLOW.decide(state("WAITING"), late))
                .isEqualTo(
                        Decision.happened(
                                new NotificationEvent.HasFailed(
                                        NotificationFlow.NOT_REACHED, null, late.at())));
    }

    @Test
    void anEmailWhoseOutcomeIsUnknownIsSentAgainButNotForEver() {
        var open = new NotificationCommand.LeaveOpen(NOW);

        assertThat(FLOW.decide(waiting(Channel.EMAIL, 0), open))
                .isEqualTo(
                        Decision.happened(new NotificationEvent.WasPutOff(1, NOW.plusSeconds(3))));
        assertThat(FLOW.decide(waiting(Channel.EMAIL, 2), open))
                .isEqualTo(
                        Decision.happened(
                                new NotificationEvent.HasFailed(
                                        NotificationFlow.UNCERTAIN, null, NOW)));
    }

    private static Duration delay(int attempts, Duration atLeast) {
        var decision =
                FLOW.decide(
                        waiting(Channel.WHATSAPP, attempts),
                        new NotificationCommand.PutOff(atLeast, NOW));
        return decision instanceof Decision.Happened<NotificationEvent>(var events)
                        && events.getFirst() instanceof NotificationEvent.WasPutOff(_, var dueAt)
                ? Duration.between(NOW, dueAt)
                : Duration.ZERO;
    }

    private static NotificationCommand command(String name) {
        return switch (name) {
            case "ACCEPT" -> new NotificationCommand.Accept("wamid.1", NOW);
            case "PUT_OFF" -> new NotificationCommand.PutOff(Duration.ZERO, NOW);
            case "LEAVE_OPEN" -> new NotificationCommand.LeaveOpen(NOW);
            case "CANCEL" -> new NotificationCommand.Cancel(Dispatch.NO_LONGER_NEEDED, NOW);
            case "DECLINE" -> new NotificationCommand.Decline("131026", NOW);
            case "REPORT_SENT" -> new NotificationCommand.Report(SENT, "wamid.1", NOW);
            case "REPORT_READ" -> new NotificationCommand.Report(READ, "wamid.1", NOW);
            case "REPORT_FAILED" -> new NotificationCommand.ReportFailure("131049", "wamid.1", NOW);
            default -> new NotificationCommand.StopWaiting(NOW);
        };
    }

    private static Notification state(String name) {
        return switch (name) {
            case "WAITING" -> waiting(Channel.WHATSAPP, 0);
            case "UNCERTAIN" -> new Notification.Uncertain(message(Channel.WHATSAPP), START, NOW);
            case "UNCERTAIN_STILL" ->
                    new Notification.Uncertain(
                            message(Channel.WHATSAPP), START, NOW.plusSeconds(1));
            case "CANCELLED" ->
                    new Notification.Cancelled(
                            message(Channel.WHATSAPP), Dispatch.NO_LONGER_NEEDED, START);
            case "SENT:ACCEPTED" -> sent(ACCEPTED);
            case "SENT:SENT" -> sent(SENT);
            case "SENT:DELIVERED" -> sent(DELIVERED);
            case "SENT:READ" -> sent(READ);
            default ->
                    new Notification.Failed(
                            message(Channel.WHATSAPP),
                            name.substring("FAILED:".length()),
                            null,
                            START);
        };
    }

    private static String name(Notification state) {
        return switch (state) {
            case Notification.Waiting waiting -> "WAITING:" + waiting.attempts();
            case Notification.Uncertain _ -> "UNCERTAIN";
            case Notification.Sent sent -> "SENT:" + sent.progress();
            case Notification.Failed failed -> "FAILED:" + failed.code();
            case Notification.Cancelled cancelled -> "CANCELLED:" + cancelled.code();
        };
    }
}
