package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.web.FormParts;
import id.go.pontianak.sertel.intake.web.Parts;
import id.go.pontianak.sertel.intake.web.WrittenForm;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.ModelAndView;

import java.util.function.BiFunction;

/**
 * A form as it was posted. What could be read of it is known also when it is refused.
 *
 * @param <W> what is written in it
 */
public final class PostedForm<W> {

    /**
     * What is done with a form that could be read.
     *
     * @param <W> what is written in it
     */
    @FunctionalInterface
    public interface Work<W> {

        /**
         * @param findings what was found wrong with it so far
         * @throws Problem if it cannot be taken
         */
        ModelAndView take(Parts parts, W written, Findings findings);
    }

    private W written;

    private PostedForm(W blank) {
        this.written = blank;
    }

    /**
     * Answers whoever posted an application: with what comes of it, or with the form again.
     *
     * @param again shows what could be read of it, and why it was not taken
     */
    public static ModelAndView answer(
            HttpServletRequest request,
            Work<WrittenForm> work,
            BiFunction<WrittenForm, Problem, ModelAndView> again) {
        return answer(request, WrittenForm.blank(), FormParts::read, work, again);
    }

    /**
     * The same for another form.
     *
     * @param blank what is written in it if none of it can be read
     */
    static <W> ModelAndView answer(
            HttpServletRequest request,
            W blank,
            BiFunction<Parts, Findings, W> reader,
            Work<W> work,
            BiFunction<W, Problem, ModelAndView> again) {
        var posted = new PostedForm<>(blank);
        return Pages.orAgain(
                () -> posted.take(request, reader, work),
                problem -> again.apply(posted.written, problem));
    }

    private ModelAndView take(
            HttpServletRequest request, BiFunction<Parts, Findings, W> reader, Work<W> work) {
        Parts parts = Parts.of(request);
        var findings = new Findings();
        written = reader.apply(parts, findings);
        return work.take(parts, written, findings);
    }
}
