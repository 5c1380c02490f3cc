package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.platform.failure.Failures;
import id.go.pontianak.sertel.platform.web.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What pages that are posted to have in common. */
public final class Pages {

    private static final Duration AWAY = Duration.ofSeconds(5);

    private Pages() {}

    /** To another page, by 303. */
    public static ModelAndView redirect(String path) {
        var view = new RedirectView(path, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    /** What a page shows beside its form; empty while it cannot be read. */
    public static <T> Optional<T> ifThere(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (RuntimeException failure) {
            if (!Failures.isTemporary(failure)) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    /**
     * Does what was asked for; or, if it cannot be taken or something is away, shows the form
     * again, so that what was written is not lost.
     */
    public static <T> T orAgain(Supplier<T> work, Function<Problem, T> again) {
        try {
            return work.get();
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND
                    || problem.status() == HttpStatus.FORBIDDEN) {
                throw problem;
            }
            return again.apply(problem);
        } catch (RuntimeException failure) {
            if (!Failures.isTemporary(failure)) {
                throw failure;
            }
            return again.apply(Problem.unavailable("UNAVAILABLE", AWAY));
        }
    }
}
