package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Where pages are drawn: few at once, for they need memory, and each for a limited time. Who waits
 * is answered in time whatever a paper does; the place is free again when the work has really
 * stopped.
 */
final class DocumentPagesWorkshop {

    private static final Logger log = LoggerFactory.getLogger(DocumentPagesWorkshop.class);

    private final Semaphore places;
    private final Duration patience;
    private final Duration limit;

    /**
     * @param atOnce how many pages are drawn at the same time
     * @param patience how long one waits for a place
     * @param limit how long one may be drawn
     */
    DocumentPagesWorkshop(int atOnce, Duration patience, Duration limit) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
        this.limit = limit;
    }

    /**
     * @throws PageImagesTrouble if there is no place, no time, or something is wrong with the paper
     */
    <T> T make(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PageImagesTrouble(Kind.BUSY);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PageImagesTrouble(Kind.BUSY);
        }
        var made = new CompletableFuture<T>();
        Thread worker =
                Thread.ofPlatform()
                        .name("page-image")
                        .daemon()
                        .start(
                                () -> {
                                    try {
                                        made.complete(work.get());
                                    } catch (RuntimeException | Error e) {
                                        made.completeExceptionally(e);
                                    } finally {
                                        places.release();
                                    }
                                });
        return await(made, worker);
    }

    private <T> T await(CompletableFuture<T> made, Thread worker) {
        try {
            return made.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw trouble(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException _) {
            worker.interrupt();
            log.warn("A page was not drawn within {}", limit);
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        } catch (InterruptedException _) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new PageImagesTrouble(Kind.BUSY);
        }
    }

    /** What libraries throw may quote the paper: its name is all that is kept of it. */
    private static PageImagesTrouble trouble(Throwable cause) {
        if (cause instanceof PageImagesTrouble known) {
            return known;
        }
        log.warn("A page was not drawn: {}", cause.getClass().getName());
        return new PageImagesTrouble(
                cause instanceof VirtualMachineError ? Kind.TOO_COMPLEX : Kind.DAMAGED);
    }
}
