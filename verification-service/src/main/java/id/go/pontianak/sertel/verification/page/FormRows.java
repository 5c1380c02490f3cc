package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.web.ProblemDocuments.FaultText;
import id.go.pontianak.sertel.schemas.Reason;
import id.go.pontianak.sertel.verification.domain.ChecklistItem;
import id.go.pontianak.sertel.verification.page.ReturnForm.Answer;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The rows of the forms, each with its help and with what is wrong beside it. */
@Component
class FormRows {

    /**
     * An item of the checklist.
     *
     * @param look what to look for
     * @param faults in words
     */
    record Item(String name, String title, List<String> look, boolean ticked, List<String> faults)
            implements Row {

        @Override
        public boolean holds(String pointer) {
            return pointer.equals("/checklist/" + name);
        }
    }

    /** A row of a form, to which what is wrong with it can be traced. */
    interface Row {

        String title();

        /** Whether a place in the request is this row's. */
        boolean holds(String pointer);
    }

    /**
     * What can be wrong with a paper or a field.
     *
     * @param id of its fields in the page, as the list of faults links to it
     * @param codeFaults in words
     * @param noteFaults in words
     */
    record ReasonRow(
            String id,
            String title,
            boolean document,
            List<Reason.Choice> reasons,
            Answer answer,
            List<String> codeFaults,
            List<String> noteFaults)
            implements Row {

        @Override
        public boolean holds(String pointer) {
            return ("field" + pointer.replace('/', '-')).startsWith(id + '-');
        }

        /** Whether something stands in it that should be seen. */
        public boolean used() {
            return answer.isGiven();
        }
    }

    private final PageTexts texts;

    FormRows(PageTexts texts) {
        this.texts = texts;
    }

    List<Item> items(CheckForm form, List<FaultText> faults, Locale locale) {
        return Arrays.stream(ChecklistItem.values())
                .map(
                        item ->
                                new Item(
                                        item.name(),
                                        texts.of("check." + item, locale),
                                        texts.lines("check." + item + ".look", locale),
                                        form.ticked().contains(item.name()),
                                        at("/checklist/" + item, faults)))
                .toList();
    }

    List<ReasonRow> reasons(ReturnForm form, List<FaultText> faults, Locale locale) {
        List<Reason.Choice> all = Reason.choices(Reason.Use.RETURN, locale);
        return form.answers().stream()
                .map(answer -> row(form, answer, all, faults, locale))
                .toList();
    }

    private ReasonRow row(
            ReturnForm form,
            Answer answer,
            List<Reason.Choice> all,
            List<FaultText> faults,
            Locale locale) {
        String target = answer.target();
        int index = form.indexOf(answer);
        String pointer = "/faults/" + index;
        return new ReasonRow(
                (index < 0 ? "field-" + target : "field" + pointer).replace('/', '-'),
                answer.isDocument()
                        ? PaperTitles.of(target, locale)
                        : ApplicationField.labelOf(target, texts, locale),
                answer.isDocument(),
                all.stream()
                        .filter(
                                reason ->
                                        reason.about().isEmpty() || reason.about().contains(target))
                        .toList(),
                answer,
                at(pointer + "/code", faults),
                at(pointer + "/note", faults));
    }

    /** What is wrong, each with the name of what it is about: the list stands above the form. */
    static List<FaultText> named(List<FaultText> faults, List<? extends Row> rows) {
        return faults.stream()
                .map(
                        fault ->
                                rows.stream()
                                        .filter(row -> row.holds(fault.pointer()))
                                        .findFirst()
                                        .map(row -> named(fault, row.title()))
                                        .orElse(fault))
                .toList();
    }

    private static FaultText named(FaultText fault, String title) {
        return new FaultText(fault.pointer(), fault.code(), title + ": " + fault.message());
    }

    /** What is wrong at one place, in words. */
    static List<String> at(String pointer, List<FaultText> faults) {
        return faults.stream()
                .filter(fault -> fault.pointer().equals(pointer))
                .map(FaultText::message)
                .toList();
    }
}
