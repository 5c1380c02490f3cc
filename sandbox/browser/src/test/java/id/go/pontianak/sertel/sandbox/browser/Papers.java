package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.options.FilePayload;

import id.go.pontianak.sertel.sandbox.demo.SampleDocument;
import id.go.pontianak.sertel.sandbox.demo.SampleDocuments;
import id.go.pontianak.sertel.sandbox.demo.SampleRequest;

/** The files that people choose in a form. */
final class Papers {

    private Papers() {}

    static FilePayload of(SampleDocument document) {
        return new FilePayload(document.fileName(), document.mediaType(), document.content());
    }

    /** Another job on the card makes it another picture, as a second scan would be. */
    static SampleDocument scannedAgain(SampleRequest request) {
        return SampleDocuments.of(
                        request.applicant().withPosition("Pindaian ulang"), request.letter())
                .idCard();
    }
}
