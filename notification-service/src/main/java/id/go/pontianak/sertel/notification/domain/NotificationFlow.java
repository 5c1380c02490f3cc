package id.go.pontianak.sertel.notification.domain;

import id.go.pontianak.sertel.notification.domain.Notification.Cancelled;
import id.go.pontianak.sertel.notification.domain.Notification.Failed;
import id.go.pontianak.sertel.notification.domain.Notification.Progress;
import id.go.pontianak.sertel.notification.domain.Notification.Sent;
import id.go.pontianak.sertel.notification.domain.Notification.Uncertain;
import id.go.pontianak.sertel.notification.domain.Notification.Waiting;
import id.go.pontianak.sertel.notification.domain.NotificationCommand.Accept;
import id.go.pontianak.sertel.notification.domain.NotificationCommand.Cancel;
import id.go.pontianak.sertel.notification.domain.NotificationCommand.Decline;
import id.go.pontianak.sertel.notification.domain.NotificationCommand.LeaveOpen;
import id.go.pontianak.sertel.notification.domain.NotificationCommand.PutOff;
import id.go.pontianak.sertel.notification.domain.NotificationCommand.Report;
import id.go.pontianak.sertel.notification.domain.NotificationCommand.ReportFailure;
import id.go.pontianak.sertel.notification.domain.NotificationCommand.StopWaiting;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.CameFurther;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.HasFailed;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.WasCancelled;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.WasHeld;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.WasPutOff;
import id.go.pontianak.sertel.notification.domain.NotificationEvent.WasSent;
import id.go.pontianak.sertel.platform.decision.Decision;

/**
 * What becomes of a message. Reports come more than once and in any order, so the rank sent,
 * failed, delivered, read decides: a later one is never undone by an earlier.
 */
public final class NotificationFlow {

    /** Nobody knows whether it was sent, and no report came. */
    public static final String UNCERTAIN = "UNCERTAIN";

    /** The other side could not be reached for too long. */
    public static final String NOT_REACHED = "NOT_REACHED";

    private final Patience patience;

    public NotificationFlow(Patience patience) {
        this.patience = patience;
    }

    /** Decides what a command makes of a message. */
    public Decision<NotificationEvent> decide(Notification state, NotificationCommand command) {
        return switch (state) {
            case Waiting waiting -> decide(waiting, command);
            case Uncertain uncertain -> decide(uncertain, command);
            case Sent sent -> decide(sent, command);
            case Failed failed -> decide(failed, command);
            case Cancelled _ -> cancelled(command);
        };
    }

    /** The state after an event. */
    public Notification evolve(Notification state, NotificationEvent event) {
        Message message = state.message();
        return switch (event) {
            case WasSent(var progress, var wamid, var sentAt, var at) ->
                    new Sent(message, progress, wamid, sentAt, at);
            case CameFurther(var progress, var at) when state instanceof Sent sent ->
                    new Sent(message, progress, sent.wamid(), sent.sentAt(), at);
            case WasPutOff(var attempts, var dueAt) when state instanceof Waiting waiting ->
                    new Waiting(message, waiting.letter(), attempts, dueAt);
            case WasHeld(var since, var dueAt) -> new Uncertain(message, since, dueAt);
            case HasFailed(var code, var wamid, var at) -> new Failed(message, code, wamid, at);
            case WasCancelled(var code, var at) -> new Cancelled(message, code, at);
            case CameFurther _, WasPutOff _ ->
                    throw new IllegalStateException(
                            event.getClass().getSimpleName()
                                    + " after "
                                    + state.getClass().getSimpleName());
        };
    }

    private Decision<NotificationEvent> decide(Waiting state, NotificationCommand command) {
        return switch (command) {
            case PutOff(var atLeast, var at) -> {
                boolean late = at.isAfter(state.message().createdAt().plus(patience.giveUpAfter()));
                int attempts = state.attempts() + 1;
                yield Decision.happened(
                        late
                                ? new HasFailed(NOT_REACHED, null, at)
                                : new WasPutOff(
                                        attempts, at.plus(patience.before(attempts, atLeast))));
            }
            case LeaveOpen(var at) ->
                    Decision.happened(
                            switch (state.message().channel()) {
                                case WHATSAPP -> new WasHeld(at, at.plus(patience.reportWithin()));
                                case EMAIL -> sentAgain(state, command);
                            });
            case Cancel(var code, var at) -> Decision.happened(new WasCancelled(code, at));
            case StopWaiting _ -> Decision.refused("NOT_HELD", "the message was not sent yet");
            case Accept _, Decline _, Report _, ReportFailure _ -> outcome(command);
        };
    }

    private NotificationEvent sentAgain(Waiting state, NotificationCommand command) {
        int attempts = state.attempts() + 1;
        return attempts >= patience.uncertainEmails()
                ? new HasFailed(UNCERTAIN, null, command.at())
                : new WasPutOff(
                        attempts,
                        command.at().plus(patience.before(attempts, patience.firstDelay())));
    }

    private static Decision<NotificationEvent> decide(
            Uncertain state, NotificationCommand command) {
        return switch (command) {
            case PutOff _, LeaveOpen _, Cancel _ -> Decision.alreadyDone();
            case StopWaiting(var at) ->
                    at.isBefore(state.dueAt())
                            ? Decision.refused("TOO_EARLY", "the report may still come")
                            : Decision.happened(new HasFailed(UNCERTAIN, null, at));
            case Accept _, Decline _, Report _, ReportFailure _ -> outcome(command);
        };
    }

    private static Decision<NotificationEvent> decide(Sent state, NotificationCommand command) {
        return switch (command) {
            case Report(var progress, _, var at) when progress.compareTo(state.progress()) > 0 ->
                    Decision.happened(new CameFurther(progress, at));
            case ReportFailure(var code, var wamid, var at)
                    when state.progress().compareTo(Progress.DELIVERED) < 0 ->
                    Decision.happened(
                            new HasFailed(code, wamid == null ? state.wamid() : wamid, at));
            case Accept _,
                    PutOff _,
                    LeaveOpen _,
                    Decline _,
                    Cancel _,
                    Report _,
                    ReportFailure _,
                    StopWaiting _ ->
                    Decision.alreadyDone();
        };
    }

    private static Decision<NotificationEvent> decide(Failed state, NotificationCommand command) {
        boolean wasOnlyUncertain = state.code().equals(UNCERTAIN);
        return switch (command) {
            case Report(var progress, _, _)
                    when wasOnlyUncertain || progress.compareTo(Progress.DELIVERED) >= 0 ->
                    outcome(command);
            case Accept _, ReportFailure _ when wasOnlyUncertain -> outcome(command);
            case Accept _,
                    PutOff _,
                    LeaveOpen _,
                    Decline _,
                    Cancel _,
                    Report _,
                    ReportFailure _,
                    StopWaiting _ ->
                    Decision.alreadyDone();
        };
    }

    /** A worker may have been at it when it was cancelled, and WhatsApp may know of it. */
    private static Decision<NotificationEvent> cancelled(NotificationCommand command) {
        return switch (command) {
            case Accept _, Report _ -> outcome(command);
            case PutOff _, LeaveOpen _, Decline _, Cancel _, ReportFailure _, StopWaiting _ ->
                    Decision.alreadyDone();
        };
    }

    private static Decision<NotificationEvent> outcome(NotificationCommand command) {
        return switch (command) {
            case Accept(var wamid, var at) ->
                    Decision.happened(new WasSent(Progress.ACCEPTED, wamid, at, at));
            case Report(var progress, var wamid, var at) ->
                    Decision.happened(new WasSent(progress, wamid, at, at));
            case Decline(var code, var at) -> Decision.happened(new HasFailed(code, null, at));
            case ReportFailure(var code, var wamid, var at) ->
                    Decision.happened(new HasFailed(code, wamid, at));
            case PutOff _, LeaveOpen _, Cancel _, StopWaiting _ ->
                    throw new IllegalArgumentException("no outcome");
        };
    }
}
