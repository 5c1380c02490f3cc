package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.web.ProblemDocuments;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;

/** How pages answer what is sent to them. */
@Component
class Replies {

    private final ProblemDocuments documents;
    private final MessageSource messages;

    Replies(ProblemDocuments documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /** On to another page, by GET. */
    static ModelAndView to(String path) {
        return new ModelAndView(new RedirectView(path, true, false));
    }

    /** On to a page that says what was done. */
    ModelAndView done(String path, String message, RedirectAttributes attributes) {
        attributes.addFlashAttribute(
                "done", messages.getMessage(message, null, LocaleContextHolder.getLocale()));
        return to(path);
    }

    /** What was typed, with what is wrong with it. */
    Form form(Problem problem, Map<String, String> values) {
        return new Form(
                values,
                documents.texts(problem.faults()),
                problem.faults().isEmpty()
                        ? documents
                                .of(
                                        problem.status(),
                                        problem.code(),
                                        List.of(),
                                        problem.arguments().toArray())
                                .getTitle()
                        : null);
    }

    /** What was typed, with what is wrong with it; perhaps nothing. */
    Form form(List<Fault> faults, Map<String, String> values) {
        return new Form(values, documents.texts(faults), null);
    }

    /** Whether the page with the form is the place to tell a problem; otherwise it is thrown on. */
    static boolean isForTheForm(Problem problem) {
        return switch (problem.status()) {
            case UNPROCESSABLE_CONTENT, CONFLICT, SERVICE_UNAVAILABLE -> true;
            default -> false;
        };
    }

    /** A page. */
    static ModelAndView page(String view, HttpStatus status) {
        return new ModelAndView(view, Map.of(), status);
    }
}
