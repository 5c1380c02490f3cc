package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.Addresses;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import java.net.URI;
import java.util.UUID;

/** Where a case can lie, who sits there, and under which addresses it is found. */
enum Desk {
    HEAD_OF_OFFICE(2, "kadis", "dispositions"),
    HEAD_OF_DIVISION(3, "kabid", "dispositions"),
    HEAD_OF_SECTION(4, "kasi", "dispositions"),
    VERIFICATION(5, PlayedCase.VERIFIER, "dossiers"),
    ISSUANCE(6, PlayedCase.VERIFIER, "issuances");

    private final int step;
    private final String official;
    private final String collection;

    Desk(int step, String official, String collection) {
        this.step = step;
        this.official = official;
        this.collection = collection;
    }

    /** The step of the SOP that is done there. */
    int step() {
        return step;
    }

    /** The user who sits there. */
    String official() {
        return official;
    }

    /** The service that it is a part of. */
    URI service(Addresses addresses) {
        return switch (this) {
            case HEAD_OF_OFFICE, HEAD_OF_DIVISION, HEAD_OF_SECTION -> addresses.disposition();
            case VERIFICATION -> addresses.verification();
            case ISSUANCE -> addresses.issuance();
        };
    }

    /** Where that case is found at the service. */
    String path(UUID applicationId) {
        return "/api/v1/" + collection + "/" + applicationId;
    }
}
