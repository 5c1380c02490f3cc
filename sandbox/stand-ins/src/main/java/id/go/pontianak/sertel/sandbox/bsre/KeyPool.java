package id.go.pontianak.sertel.sandbox.bsre;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** RSA keys made ahead by one thread, one for each registration, so that nobody waits for one. */
final class KeyPool implements AutoCloseable {
    private static final int MOST = 32;

    private final ConcurrentLinkedQueue<KeyPair> ready = new ConcurrentLinkedQueue<>();
    private final AtomicInteger promised = new AtomicInteger();
    private final ExecutorService maker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("keys").factory());

    void expectOneMore() {
        if (promised.incrementAndGet() > MOST) {
            promised.decrementAndGet();
            return;
        }
        maker.execute(() -> ready.add(generate(2048)));
    }

    KeyPair take() {
        var made = ready.poll();
        if (made == null) {
            return generate(2048);
        }
        promised.decrementAndGet();
        return made;
    }

    static KeyPair generate(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        maker.shutdownNow();
    }
}
