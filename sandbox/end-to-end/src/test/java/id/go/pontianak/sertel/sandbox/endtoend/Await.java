package id.go.pontianak.sertel.sandbox.endtoend;

import id.go.pontianak.sertel.sandbox.demo.LastSeen;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Waits for what is told by a database, a stand-in or a topic. */
final class Await {

    private Await() {}

    /** Until it holds. */
    static void until(String what, Callable<Boolean> holds) throws InterruptedException {
        Stage.PATIENCE.until(
                what, new LastSeen(), () -> Optional.of(called(holds)).filter(yes -> yes));
    }

    private static <T> T called(Callable<T> look) throws InterruptedException {
        try {
            return look.call();
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
