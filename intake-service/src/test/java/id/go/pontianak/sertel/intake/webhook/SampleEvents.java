package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;

import tools.jackson.databind.JsonNode;

import java.time.Instant;

/** What other services say of an application. */
final class SampleEvents {

    private SampleEvents() {}

    /**
     * @param accepted what the office was told when it submitted the application
     */
    static DossierSubmitted dossierSubmitted(JsonNode accepted, String office) {
        var event = new DossierSubmitted();
        event.setRequestId("r-1");
        return new Envelope(
                        Ids.next().toString(),
                        accepted.at("/applicationId").asString(),
                        accepted.at("/trackingNumber").asString(),
                        1,
                        office,
                        Instant.now(),
                        5,
                        null,
                        new Actor("VERIFIKATOR", "a-1", "Petugas Uji", null))
                .on(event);
    }
}
