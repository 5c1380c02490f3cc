package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.RequestForm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One applicant of the list, as written. Personal data throughout.
 *
 * @param number from 1; the header does not count
 * @param values what stands under each name of the header
 */
record ApplicantRow(int number, Map<String, String> values) {

    static final String REFERENCE = "reference";
    static final String WHATSAPP = "whatsapp";

    /** The papers that each applicant has of their own, each named by a column. */
    static final List<PaperKind> PAPERS =
            List.of(PaperKind.BSRE_FORM, PaperKind.ID_CARD, PaperKind.APPOINTMENT_DECREE);

    /** Where each column's value stands in a single request. */
    private static final Map<String, String> POINTERS =
            Map.of(
                    "name", RequestForm.NAME,
                    "nik", RequestForm.NIK,
                    "nip", RequestForm.NIP,
                    "employment", RequestForm.EMPLOYMENT,
                    "position", RequestForm.POSITION,
                    "office", RequestForm.OFFICE,
                    "email", RequestForm.EMAIL,
                    "phone", RequestForm.PHONE);

    ApplicantRow {
        values = Map.copyOf(values);
    }

    /** What stands in a column, without white space around; empty if nothing does. */
    String value(String column) {
        return values.getOrDefault(column, "").strip();
    }

    /** Whether it has a reference of its own. */
    boolean hasReference() {
        return !value(REFERENCE).isEmpty();
    }

    /**
     * The row as a request by itself.
     *
     * @param shared what the batch says for all
     * @param findings takes what cannot be put into a form
     */
    RequestForm form(RequestForm shared, Findings findings) {
        Map<String, String> texts = new HashMap<>(shared.texts());
        texts.keySet().removeAll(POINTERS.values());
        POINTERS.forEach((column, pointer) -> texts.put(pointer, value(column)));
        if (hasReference()) {
            texts.put(RequestForm.REFERENCE, value(REFERENCE));
        }
        return new RequestForm(texts, whatsapp(findings));
    }

    private boolean whatsapp(Findings findings) {
        return switch (value(WHATSAPP).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "", "false" -> false;
            default -> {
                findings.fault("/" + WHATSAPP, "NOT_TRUE_OR_FALSE");
                yield false;
            }
        };
    }

    @Override
    public String toString() {
        return "ApplicantRow[" + number + "]";
    }
}
