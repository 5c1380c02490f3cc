package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.sheet.CorrectionWording;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.web.ProblemDocuments;
import id.go.pontianak.sertel.platform.web.ProblemDocuments.FaultText;
import id.go.pontianak.sertel.schemas.DocumentKind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows faults where they are: all above the form, and each beside its field. */
@Component
class FaultsView {

    private final ProblemDocuments documents;
    private final MessageSource messages;

    FaultsView(ProblemDocuments documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * The faults of a problem that a form can mend.
     *
     * @throws Problem the same, if it is none
     */
    static List<Fault> of(Problem problem) {
        if (problem.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
            throw problem;
        }
        return problem.faults();
    }

    /** Puts faults into a page; its status is 422 if there are any. */
    ModelAndView into(ModelAndView page, List<Fault> faults) {
        List<FaultText> texts = documents.texts(faults);
        Map<String, String> byPointer =
                texts.stream()
                        .collect(
                                Collectors.toMap(
                                        FaultText::pointer, FaultText::message, (one, _) -> one));
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Locale language = LocaleContextHolder.getLocale();
        return page.addObject("faults", texts.stream().map(each -> named(each, language)).toList())
                .addObject("faultAt", byPointer);
    }

    /** The same with the name of what it is about, for a list away from the fields. */
    private FaultText named(FaultText fault, Locale language) {
        String about = fault.pointer().replaceFirst("(.)/note$", "$1");
        String name =
                Arrays.stream(DocumentKind.values())
                        .filter(kind -> about.equals("/" + kind))
                        .map(kind -> CorrectionWording.title(kind, language))
                        .findFirst()
                        .orElseGet(() -> messages.getMessage("field." + about, null, "", language));
        return name == null || name.isEmpty()
                ? fault
                : new FaultText(fault.pointer(), fault.code(), name + ": " + fault.message());
    }
}
