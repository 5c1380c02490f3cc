package id.go.pontianak.sertel.disposition.sheet;

import id.go.pontianak.sertel.disposition.domain.Disposition.Known;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the disposition sheet of a case, to print. */
@Component
public class SheetPrinter {

    private final SheetWording wording;

    SheetPrinter(SheetWording wording) {
        this.wording = wording;
    }

    /**
     * The sheet as PDF, with a code that holds the tracking number alone.
     *
     * @param known of a case that the caller may see
     */
    public ResponseEntity<byte[]> answer(Known known) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename("disposisi-" + known.dossier().trackingNumber() + ".pdf")
                                .build()
                                .toString())
                .body(SheetPdf.of(wording.of(known)));
    }
}
