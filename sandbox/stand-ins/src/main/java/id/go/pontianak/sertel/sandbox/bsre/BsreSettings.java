package id.go.pontianak.sertel.sandbox.bsre;

import id.go.pontianak.sertel.sandbox.standin.Environment;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * How a BSrE stand-in runs.
 *
 * @param port 0 for a free one
 * @param state directory of the authority and of what it knows; made when it is not there
 * @param username of HTTP Basic
 * @param password of HTTP Basic
 * @param url public address without a slash at its end, which also goes into certificates; null for
 *     the port's own
 * @param approval from registration to the decision
 * @param lateApproval the same for the magic NIK of late approval
 * @param linkLife how long a passphrase link lives
 * @param clock what time it is
 */
public record BsreSettings(
        int port,
        Path state,
        String username,
        String password,
        @Nullable String url,
        Duration approval,
        Duration lateApproval,
        Duration linkLife,
        Clock clock) {
    private static final Duration APPROVAL = Duration.ofMillis(500);
    private static final Duration LATE_APPROVAL = Duration.ofSeconds(30);
    private static final Duration LINK_LIFE = Duration.ofHours(1);

    /** On a free port, with the usual times. */
    public static BsreSettings onFreePort(Path state, String username, String password) {
        return new BsreSettings(
                0,
                state,
                username,
                password,
                null,
                APPROVAL,
                LATE_APPROVAL,
                LINK_LIFE,
                Clock.systemUTC());
    }

    static BsreSettings from(Environment environment) {
        return new BsreSettings(
                environment.port("BSRE_PORT"),
                environment.directory("BSRE_STATE"),
                environment.text("BSRE_USERNAME"),
                environment.text("BSRE_PASSWORD"),
                environment.text("BSRE_URL"),
                environment.millis("BSRE_APPROVAL_MILLIS", APPROVAL),
                environment.millis("BSRE_LATE_APPROVAL_MILLIS", LATE_APPROVAL),
                environment.millis("BSRE_LINK_MILLIS", LINK_LIFE),
                Clock.systemUTC());
    }

    /** The same on this port. */
    public BsreSettings withPort(int other) {
        return new BsreSettings(
                other, state, username, password, url, approval, lateApproval, linkLife, clock);
    }

    /** The same with another time from registration to decision. */
    public BsreSettings withApproval(Duration other) {
        return new BsreSettings(
                port, state, username, password, url, other, lateApproval, linkLife, clock);
    }

    /** The same with another clock. */
    public BsreSettings withClock(Clock other) {
        return new BsreSettings(
                port, state, username, password, url, approval, lateApproval, linkLife, other);
    }
}
