package id.go.pontianak.sertel.platform.codec;

import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Learns the schema ids in the background until it has them all: a service starts before the
 * registry does, and is ready once it can send.
 */
final class CodecPreparation implements SmartLifecycle, HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(CodecPreparation.class);
    private static final long PAUSE_MILLIS = 300;

    private final EventCodec codec;
    private volatile boolean running;
    private @Nullable Thread thread;

    CodecPreparation(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("schema-preparation").start(this::prepare);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First of all, since everything that sends needs it. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public Health health() {
        return codec.prepared() ? Health.up().build() : Health.outOfService().build();
    }

    private void prepare() {
        while (running && !codec.prepared()) {
            try {
                codec.prepare();
            } catch (TemporaryFailure failure) {
                log.info("Waiting for the schema registry: {}", failure.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
