package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.schemas.CorrectionRequest;
import id.go.pontianak.sertel.schemas.DocumentKind;
import id.go.pontianak.sertel.verification.web.ReturnRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be corrected, as it was sent: for each paper and field a reason and a note.
 *
 * @param answers in the order of the form, also those that were left empty
 * @param faults what was found wrong with it
 */
record ReturnForm(List<Answer> answers, List<Fault> faults) {

    /**
     * What was said of a paper or a field.
     *
     * @param target kind of the paper, or JSON pointer of the field
     */
    record Answer(String target, String code, String note) {

        boolean isDocument() {
            return !target.startsWith("/");
        }

        boolean isGiven() {
            return !code.isBlank() || !note.isBlank();
        }

        private CorrectionRequest.Item item() {
            return new CorrectionRequest.Item(
                    isDocument() ? target : null, isDocument() ? null : target, code, note);
        }
    }

    static final ReturnForm EMPTY =
            new ReturnForm(targets().map(target -> new Answer(target, "", "")).toList(), List.of());

    /** Fields are called {@code code:} or {@code note:} and what they are about. */
    static ReturnForm of(MultiValueMap<String, String> sent) {
        return new ReturnForm(
                targets()
                        .map(
                                target ->
                                        new Answer(
                                                target,
                                                text(sent.getFirst("code:" + target)),
                                                text(sent.getFirst("note:" + target))))
                        .toList(),
                List.of());
    }

    ReturnForm with(List<Fault> found) {
        return new ReturnForm(answers, found);
    }

    ReturnRequest request() {
        List<CorrectionRequest.@Nullable Item> items = new ArrayList<>();
        answers.stream().filter(Answer::isGiven).forEach(answer -> items.add(answer.item()));
        return new ReturnRequest(items);
    }

    /** Where an answer stands in the request; -1 for one that was left empty. */
    int indexOf(Answer answer) {
        return answers.stream().filter(Answer::isGiven).toList().indexOf(answer);
    }

    private static Stream<String> targets() {
        return Stream.concat(
                Arrays.stream(DocumentKind.values()).map(DocumentKind::name),
                ApplicationField.all().stream().map(ApplicationField::pointer));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
