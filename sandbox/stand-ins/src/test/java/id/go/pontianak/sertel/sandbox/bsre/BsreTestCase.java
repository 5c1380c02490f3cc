package id.go.pontianak.sertel.sandbox.bsre;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A stand-in that approves at once, with a clock that can be moved on. */
abstract class BsreTestCase {
    static final String NIK = "6171010101800001";

    @TempDir Path state;
    final MovableClock clock = new MovableClock();
    BsreStandIn bsre;
    BsreCaller caller;

    @BeforeEach
    void start() throws IOException {
        start(Duration.ZERO);
    }

    @AfterEach
    void stop() throws IOException {
        caller.close();
        bsre.close();
    }

    final void start(Duration approval) throws IOException {
        bsre =
                BsreStandIn.start(
                        BsreSettings.onFreePort(state, BsreCaller.USERNAME, BsreCaller.PASSWORD)
                                .withApproval(approval)
                                .withClock(clock));
        caller = new BsreCaller(bsre.url());
    }

    final void restart(Duration approval) throws IOException {
        stop();
        start(approval);
    }

    static final class MovableClock extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void move(Duration by) {
            ahead = by;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
