package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.link.Link;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running service with everybody around it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {MeshEnvironment.class, BsreEnvironment.class})
@Import(MovableTime.class)
abstract class IssuanceTestCase {

    static final String PASSPHRASE = "Sandi#Rahasia-4711-kanari";

    private static final Pattern RECEIPT_CODE =
            Pattern.compile("id=\"receipt-code\"[^>]*>([0-9]{6})<");

    final Web web = new Web();
    final BsreSide bsre = new BsreSide(web);

    @Autowired EventCodec codec;
    @Autowired LinkTokens tokens;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    EventsOnKafka mesh;

    @BeforeEach
    void listen() {
        mesh = new EventsOnKafka(codec);
    }

    @AfterEach
    void calmDown() {
        bsre.wellBehaved();
        MovableTime.backToNow();
        mesh.close();
    }

    final String service(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    final String issuance(UUID id, String path) {
        return service("/api/v1/issuances/" + id + path);
    }

    static UUID id(DossierVerified verified) {
        return UUID.fromString(verified.getApplicationId());
    }

    /** An official with a browser, who is logged in. */
    final PageUser official(Role role, String subject) {
        return PageUser.official(service(""), role, subject);
    }

    /** The Verifikator whom the tests act as by default. */
    final PageUser verifier() {
        return official(Role.VERIFIKATOR, "verifikator");
    }

    /** Step 5 is done, and the service knows of it. */
    final UUID arrived(DossierVerified verified) {
        bsre.register(verified.getApplicant());
        mesh.say(verified);
        awaitState(id(verified), "AWAITING_INVITATION");
        return id(verified);
    }

    final void awaitState(UUID id, String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> state(id).equals(state));
    }

    final String state(UUID id) {
        Answer answer = web.getAs(Role.VERIFIKATOR, issuance(id, ""));
        return answer.status() == 200 ? answer.json().path("state").asString() : "";
    }

    /** Starts with room, the first page of them. */
    final List<Instant> freeSlots() {
        return web
                .getAs(Role.VERIFIKATOR, service("/api/v1/slots"))
                .json()
                .path("items")
                .findValuesAsString("at")
                .stream()
                .map(Instant::parse)
                .toList();
    }

    final Instant freeSlot() {
        return freeSlots().getFirst();
    }

    final Answer invite(UUID id, Instant at) {
        return web.postAs(Role.VERIFIKATOR, issuance(id, "/invitation"), "{\"at\":\"" + at + "\"}");
    }

    /** Invites; the code that the message would show. */
    final String invited(UUID id) {
        assertThat(invite(id, freeSlot()).status()).isEqualTo(200);
        return ownerCode(mesh.heard(OwnerInvited.class, id, 1).getLast());
    }

    final String ownerCode(OwnerInvited event) {
        var link = event.getLink();
        return tokens.code(
                "OWNER",
                new Link(
                        UUID.fromString(link.getLinkId()), link.getPurpose(), link.getExpiresAt()));
    }

    final Answer begin(UUID id, String ownerCode) {
        return web.postAs(
                Role.VERIFIKATOR,
                issuance(id, "/ceremony"),
                "{\"identityDocument\":\"KTP\",\"ownerCode\":\"" + ownerCode + "\"}");
    }

    /** Up to the page on which the owner types; its address. */
    final String page(UUID id) {
        Answer answer = begin(id, invited(id));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("passphraseUrl").asString();
    }

    /** The browser follows BSrE's redirect, which names the public address of the service. */
    final Answer comeBack(URI location) {
        assertThat(location.toString()).startsWith("http://localhost:8084/ceremony/return?state=");
        return web.get(service("/ceremony/return?" + location.getRawQuery()));
    }

    /** Through the ceremony; the code on the receipt. */
    final String afterCeremony(UUID id) {
        Answer receipt = comeBack(bsre.setPassphrase(page(id), PASSPHRASE));
        assertThat(receipt.status()).isEqualTo(200);
        return receiptCode(receipt);
    }

    static String receiptCode(Answer page) {
        Matcher code = RECEIPT_CODE.matcher(page.text());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    /** The address in the message that the certificate is ready. */
    final String collectionAddress(UUID id) {
        return collectionAddress(mesh.heard(CertificateReady.class, id, 1).getLast());
    }

    final String collectionAddress(CertificateReady ready) {
        return service("/collect/" + token(ready.getLink()));
    }

    /** The address in the invitation. */
    final String visitAddress(OwnerInvited invited) {
        return service("/visit/" + token(invited.getLink()));
    }

    private String token(id.go.pontianak.sertel.event.Link link) {
        return tokens.token(
                new Link(
                        UUID.fromString(link.getLinkId()), link.getPurpose(), link.getExpiresAt()));
    }

    final Answer act(UUID id, String path, String body) {
        return web.postAs(Role.VERIFIKATOR, issuance(id, path), body);
    }

    /** The clock of the service moves on; so does what the database finds due, for this case. */
    final void lapse(UUID id, Duration later) {
        MovableTime.moveOn(later);
        jdbc.update("UPDATE issuance SET due_at = now() WHERE application_id = ?", id);
    }

    /** Until the service has handled an event, whatever it made of it. */
    final void awaitHandled(String eventId) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Boolean.TRUE.equals(
                                        jdbc.queryForObject(
                                                "SELECT EXISTS (SELECT 1 FROM inbox WHERE"
                                                        + " event_id = ?)",
                                                Boolean.class,
                                                eventId)));
    }

    final List<String> inbox(UUID id) {
        return web.getAs(Role.VERIFIKATOR, service("/api/v1/inbox?q=" + id))
                .json()
                .path("items")
                .findValuesAsString("state");
    }

    final Answer collect(String address, String code, String format) {
        return web.form(address, Map.of("code", code, "format", format));
    }
}
