package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.Http.Answer;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

class FourEyesIT extends DispositionTestCase {

    private static final String APPLICANTS_NIP = "199002452015012001";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Pontianak"));

    @AfterEach
    void forgetTheOrders() {
        jdbc.update("DELETE FROM delegation");
    }

    @Test
    void nobodyHandlesTheirOwnApplicationAndItWaitsForADeputyWhoMay() {
        UUID id = id(submit("Kadis Sendiri"));
        http.awaitInbox(KADIS, id);
        String own = Tokens.of(Role.KEPALA_DINAS, "kadis-pemohon", APPLICANTS_NIP);
        String number = http.inbox(KADIS, id).get(0).at("/trackingNumber").asString();

        Answer opened = http.open(own, id);

        assertThat(opened.status()).isEqualTo(403);
        assertThat(opened.text("/code")).isEqualTo("OWN_APPLICATION");
        assertThat(http.get(own, "/api/v1/dispositions/" + id + "/documents/any").text("/code"))
                .isEqualTo("OWN_APPLICATION");
        assertThat(http.act(own, id, "return", FAULTS).status()).isEqualTo(403);
        assertThat(http.act(own, id, "reject", "{\"code\": \"BUKAN_PEGAWAI\"}").status())
                .isEqualTo(403);
        Answer waiting = http.get(ADMIN, "/api/v1/needs-deputy");
        assertThat(waiting.body().at("/items").valueStream())
                .anySatisfy(
                        item -> {
                            assertThat(item.at("/trackingNumber").asString()).isEqualTo(number);
                            assertThat(item.at("/rank").asString()).isEqualTo("KEPALA_DINAS");
                        });
        assertThat(waiting.body().toString()).doesNotContain("Sendiri", APPLICANTS_NIP);
        assertThat(http.get(KADIS, "/api/v1/needs-deputy").status()).isEqualTo(403);
        Answer many =
                http.post(
                        own,
                        "/api/v1/dispositions/forward",
                        "{\"applicationIds\": [\"%s\"], \"instructions\": [\"OPINION\"]}"
                                .formatted(id));
        assertThat(many.text("/items/0/code")).isEqualTo("OWN_APPLICATION");

        Answer order = appoint("KEPALA_DINAS", "plh", today, today);
        assertThat(needing()).doesNotContain(number);
        http.delete(ADMIN, "/api/v1/delegations/" + order.text("/id"));
        assertThat(needing()).contains(number);
        appoint("KEPALA_DINAS", "kadis-pemohon", today, today);
        assertThat(needing()).contains(number);
        appoint("KEPALA_DINAS", "plh", today, today);
        String deputy = Tokens.of(Role.OPERATOR, "plh");
        http.open(deputy, id);
        assertThat(http.forward(deputy, id).text("/result")).isEqualTo("FORWARDED");
        assertThat(needing()).doesNotContain(number);
    }

    @Test
    void aDeputysOwnApplicationIsKnownByTheNumberInTheOrderToo() {
        UUID id = id(submit("Plh Sendiri"));
        http.awaitInbox(KADIS, id);
        appoint("KEPALA_DINAS", "plh-pemohon", today, today);
        jdbc.update("UPDATE delegation SET deputy_nip = ?", APPLICANTS_NIP);

        Answer opened = http.open(Tokens.of(Role.OPERATOR, "plh-pemohon"), id);
        Answer ofAnother =
                http.open(Tokens.of(Role.OPERATOR, "plh-pemohon", "198001012005011001"), id);

        assertThat(opened.text("/code")).isEqualTo("OWN_APPLICATION");
        assertThat(ofAnother.text("/code")).isEqualTo("OWN_APPLICATION");
    }

    @Test
    void theHoldersOwnApplicationWaitsForAnotherDeputyAgainAfterARecall() {
        UUID id = id(submit("Kadis Lagi"));
        http.awaitInbox(KADIS, id);
        http.open(Tokens.of(Role.KEPALA_DINAS, "kadis-pemohon", APPLICANTS_NIP), id);
        String number = http.inbox(KADIS, id).get(0).at("/trackingNumber").asString();
        Answer order = appoint("KEPALA_DINAS", "plh", today, today);
        String deputy = Tokens.of(Role.OPERATOR, "plh");
        http.open(deputy, id);
        http.forward(deputy, id);
        assertThat(needing()).doesNotContain(number);

        assertThat(http.act(deputy, id, "recall", "{}").text("/result")).isEqualTo("RECALLED");
        assertThat(needing()).doesNotContain(number);
        http.delete(ADMIN, "/api/v1/delegations/" + order.text("/id"));
        assertThat(needing()).contains(number);
        appoint("KEPALA_DINAS", "kadis-pemohon", today, today);
        assertThat(needing()).contains(number);
    }

    private String needing() {
        return http.get(ADMIN, "/api/v1/needs-deputy").body().toString();
    }
}
