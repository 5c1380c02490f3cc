package id.go.pontianak.sertel.verification.domain;

import java.util.Arrays;
import java.util.List;

/** What the verifier finds complete (SOP, step 5: <i>kelengkapan</i>), each answered by itself. */
public enum ChecklistItem {
    /** Surat Permohonan. */
    REQUEST_LETTER("REQUEST_LETTER"),
    /** Formulir Permohonan BSrE, filled in. */
    BSRE_FORM("BSRE_FORM"),
    /** The same form, signed. */
    BSRE_FORM_SIGNED("BSRE_FORM"),
    /** Fotokopi KTP. */
    ID_CARD("ID_CARD"),
    /** Fotokopi SK terakhir. */
    APPOINTMENT_DECREE("APPOINTMENT_DECREE");

    private final String paper;

    ChecklistItem(String paper) {
        this.paper = paper;
    }

    /** The kinds of papers that the checklist is about. */
    static List<String> papers() {
        return Arrays.stream(values()).map(item -> item.paper).distinct().toList();
    }
}
