package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class InterfaceIT extends IssuanceTestCase {

    @Test
    void everyFaultOfARequestIsToldAtOnceAndOnlyTheVerifikatorActs() {
        UUID id = arrived(Cases.withSerial("0113"));
        String path = issuance(id, "/ceremony");

        Answer faults =
                web.send(
                        Web.as(Role.VERIFIKATOR, path)
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", "en")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(faults.status()).isEqualTo(422);
        assertThat(faults.json().path("errors").findValuesAsString("pointer"))
                .containsExactly("/identityDocument", "/ownerCode");
        assertThat(faults.json().at("/errors/0/message").asString()).isEqualTo("must be given");
        assertThat(begin(id, "000000").code()).isEqualTo("NOT_INVITED");
        assertThat(web.postAs(Role.KASI_PKS, path, "{}").status()).isEqualTo(403);
        assertThat(web.getAs(Role.OFFICE, issuance(id, "")).status()).isEqualTo(403);
        assertThat(web.get(issuance(id, "")).status()).isEqualTo(401);
        assertThat(web.getAs(Role.VERIFIKATOR, issuance(UUID.randomUUID(), "")).status())
                .isEqualTo(404);
        assertThat(web.postAs(Role.VERIFIKATOR, path, "{").status()).isEqualTo(400);
    }

    @Test
    void theInboxShowsWhatWaitsWithItsTargetAndFindsIt() {
        DossierVerified verified = Cases.withSerial("0114", "Zulkifli Rahman");
        UUID id = arrived(verified);
        String inbox = service("/api/v1/inbox");

        var item = web.getAs(Role.VERIFIKATOR, inbox + "?q=" + id).json().at("/items/0");

        assertThat(item.path("applicationId").asString()).isEqualTo(id.toString());
        assertThat(item.path("applicant").asString()).isEqualTo("Zulkifli Rahman");
        assertThat(item.path("office").asString()).isEqualTo("Dinas Kesehatan");
        assertThat(item.path("state").asString()).isEqualTo("AWAITING_INVITATION");
        assertThat(Instant.parse(item.path("dueAt").asString()))
                .isAfterOrEqualTo(verified.getOccurredAt().plus(Duration.ofMinutes(10)));
        assertThat(found(inbox + "?q=zulkifli")).contains(id.toString());
        assertThat(found(inbox + "?q=" + verified.getTrackingNumber()))
                .containsExactly(id.toString());
        assertThat(found(inbox + "?q=100%25")).isEmpty();
        assertThat(found(inbox + "?overdue=true")).doesNotContain(id.toString());
        assertThat(item.path("overdue").asBoolean()).isFalse();
        MovableTime.moveOn(Duration.ofDays(10));
        assertThat(
                        web.getAs(Role.VERIFIKATOR, inbox + "?q=" + id)
                                .json()
                                .at("/items/0/overdue")
                                .asBoolean())
                .isTrue();
        assertThat(web.getAs(Role.VERIFIKATOR, issuance(id, "")).json().path("overdue").asBoolean())
                .isTrue();
        assertThat(web.get(service("/actuator/prometheus")).text())
                .containsPattern("sertel_step_waiting\\{[^}]*step=\"6\"[^}]*} [1-9]")
                .containsPattern("sertel_step_overdue\\{[^}]*step=\"6\"[^}]*} [1-9]")
                .contains("sertel_step_oldest");
        assertThat(found(inbox + "?overdue=true")).contains(id.toString());
        assertThat(web.getAs(Role.VERIFIKATOR, inbox + "?cursor=nonsense").status()).isEqualTo(400);
        assertThat(web.getAs(Role.AUDITOR, inbox).status()).isEqualTo(403);
    }

    @Test
    void nobodyActsOnTheirOwnApplication() {
        UUID id = arrived(Cases.withSerial("0116"));

        Answer answer =
                web.send(
                        HttpRequest.newBuilder(URI.create(issuance(id, "/invitation")))
                                .header(
                                        "Authorization",
                                        "Bearer "
                                                + Tokens.of(
                                                        Role.VERIFIKATOR,
                                                        "verifikator",
                                                        "198001012005011001"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"at\":\"" + freeSlot() + "\"}")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("OWN_APPLICATION");
        assertThat(state(id)).isEqualTo("AWAITING_INVITATION");
    }

    private List<String> found(String address) {
        return web.getAs(Role.VERIFIKATOR, address)
                .json()
                .path("items")
                .findValuesAsString("applicationId");
    }
}
