package id.go.pontianak.sertel.platform.page;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Keeps parts of pages true while they are looked at (server-sent events, WHATWG HTML 9.2). Those
 * who see the same are one audience: what they see is asked for once for all of them, and only
 * while somebody listens.
 */
public final class Live implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Live.class);

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int ROUNDS_TO_A_SIGN_OF_LIFE = 7;

    private final Map<Object, Audience> audiences = new ConcurrentHashMap<>();
    private final Duration longest;
    private volatile boolean running;

    /**
     * @param longest how long a page listens at the most; then its browser comes again, and has to
     *     show that it is still logged in
     */
    Live(Duration longest) {
        this.longest = longest;
    }

    /**
     * Lets a page listen.
     *
     * @param audience equal for all who see the same, and for nobody else
     * @param fragments asked every two seconds: HTML by the name of the event that brings it
     */
    public SseEmitter join(Object audience, Supplier<Map<String, String>> fragments) {
        var emitter = new SseEmitter(longest.toMillis());
        // No failure: the browser comes again.
        emitter.onTimeout(emitter::complete);
        audiences.compute(
                audience,
                (key, known) -> {
                    Audience joined = known == null ? new Audience(key, fragments) : known;
                    joined.newcomers.add(emitter);
                    if (known == null) {
                        Thread.ofVirtual().name("live-", 0).start(joined::run);
                    }
                    return joined;
                });
        return emitter;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its requests to end, which these would not. */
    @Override
    public void stop() {
        running = false;
        audiences.values().forEach(Audience::dismiss);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private final class Audience {

        private final Object key;
        private final Supplier<Map<String, String>> fragments;
        private final Set<SseEmitter> newcomers = ConcurrentHashMap.newKeySet();
        private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
        private Map<String, String> told = Map.of();

        Audience(Object key, Supplier<Map<String, String>> fragments) {
            this.key = key;
            this.fragments = fragments;
        }

        void run() {
            for (int round = 1; stays(); round++) {
                try {
                    tell(fragments.get(), round % ROUNDS_TO_A_SIGN_OF_LIFE == 0);
                } catch (RuntimeException e) {
                    // The page keeps what it shows; the next round may know more.
                    log.debug("Counts could not be read", e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }

        /** False, once and for all, when nobody listens any more. */
        private boolean stays() {
            return audiences.computeIfPresent(
                            key,
                            (_, self) ->
                                    running && !(newcomers.isEmpty() && listeners.isEmpty())
                                            ? self
                                            : null)
                    != null;
        }

        private void tell(Map<String, String> now, boolean signOfLife) {
            Map<String, String> changed = new HashMap<>(now);
            changed.entrySet().removeIf(each -> each.getValue().equals(told.get(each.getKey())));
            Set<SseEmitter> arrived = new HashSet<>(newcomers);
            listeners.forEach(listener -> send(listener, changed, signOfLife));
            arrived.forEach(newcomer -> send(newcomer, now, false));
            told = Map.copyOf(now);
        }

        private void send(SseEmitter listener, Map<String, String> parts, boolean signOfLife) {
            try {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    listener.send(SseEmitter.event().name(part.getKey()).data(part.getValue()));
                }
                if (signOfLife) {
                    listener.send(SseEmitter.event().comment("still here"));
                }
                if (newcomers.remove(listener)) {
                    listeners.add(listener);
                }
            } catch (IOException | IllegalStateException gone) {
                newcomers.remove(listener);
                listeners.remove(listener);
            }
        }

        void dismiss() {
            newcomers.forEach(SseEmitter::complete);
            listeners.forEach(SseEmitter::complete);
        }
    }
}
