package id.go.pontianak.sertel.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

class DocumentPagesWorkshopTest {

    @Test
    void whatTakesTooLongIsAnsweredInTimeAndToldToStop() throws Exception {
        var workshop = new DocumentPagesWorkshop(1, Duration.ofMinutes(1), Duration.ofMillis(20));
        var stopped = new CountDownLatch(1);

        assertThatThrownBy(
                        () ->
                                workshop.make(
                                        () -> {
                                            try {
                                                return waits();
                                            } finally {
                                                stopped.countDown();
                                            }
                                        }))
                .isInstanceOf(PageImagesTrouble.class)
                .hasMessage("TOO_COMPLEX");
        stopped.await();
    }

    @Test
    void whatGoesWrongIsToldWithoutItsWordsAndLeavesItsPlace() {
        var workshop = new DocumentPagesWorkshop(1, Duration.ofMinutes(1), Duration.ofMinutes(1));

        assertThatThrownBy(() -> workshop.make(() -> fails(new OutOfMemoryError("of a paper"))))
                .isInstanceOf(PageImagesTrouble.class)
                .hasMessage("TOO_COMPLEX");
        assertThatThrownBy(
                        () ->
                                workshop.make(
                                        () -> {
                                            throw new IllegalStateException("of a paper");
                                        }))
                .isInstanceOf(PageImagesTrouble.class)
                .hasMessage("DAMAGED");
        assertThat(workshop.make(() -> "next")).isEqualTo("next");
    }

    private static String fails(Error error) {
        throw error;
    }

    private static boolean waits() {
        try {
            new CountDownLatch(1).await();
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }
}
