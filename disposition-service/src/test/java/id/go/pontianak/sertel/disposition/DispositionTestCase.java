package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.Http.Answer;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The service on the real infrastructure, with the mesh around it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = MeshEnvironment.class)
abstract class DispositionTestCase {

    static final byte[] LETTER = "%PDF-1.7 surat".getBytes(StandardCharsets.UTF_8);
    static final String KADIS = Tokens.of(Role.KEPALA_DINAS, "kadis");
    static final String KABID = Tokens.of(Role.KABID_TKPBET, "kabid");
    static final String ADMIN = Tokens.of(Role.ADMINISTRATOR, "admin");
    static final String FAULTS =
            """
            {"faults": [{"document": "ID_CARD", "code": "KTP_BURAM", "note": "Foto buram"},
                        {"field": "/applicant/nip", "code": "NIP_FORMAT"}]}
            """;

    Http http = new Http(0);
    @Autowired JdbcTemplate jdbc;
    @Autowired private EventCodec codec;
    @LocalServerPort private int port;
    private @Nullable EventsOnKafka mesh;

    @BeforeEach
    void listen() {
        mesh = new EventsOnKafka(codec);
        http = new Http(port);
    }

    @AfterEach
    void stopListening() {
        mesh().close();
    }

    /** Where the pages are. */
    String base() {
        return "http://127.0.0.1:" + port;
    }

    EventsOnKafka mesh() {
        return Objects.requireNonNull(mesh);
    }

    ApplicationSubmitted submit(String name) {
        ApplicationSubmitted submitted = Submissions.of(UUID.randomUUID(), name, LETTER);
        mesh().say(submitted);
        return submitted;
    }

    static UUID id(ApplicationSubmitted submitted) {
        return UUID.fromString(submitted.getApplicationId());
    }

    /** Submits an application, and waits until it lies on the first desk. */
    UUID arrived(String name) {
        UUID id = id(submit(name));
        http.awaitInbox(KADIS, id);
        return id;
    }

    /** Opens and forwards a case once it has come. */
    void pass(String token, UUID id) {
        http.awaitInbox(token, id);
        assertThat(http.open(token, id).status()).isEqualTo(200);
        assertThat(http.forward(token, id).text("/result")).isEqualTo("FORWARDED");
    }

    /** Has an administrator record an order for a deputy. */
    Answer appoint(String rank, String deputy, LocalDate from, LocalDate until) {
        return http.post(
                ADMIN,
                "/api/v1/delegations",
                """
                {"rank": "%s", "capacity": "PLH", "orderNumber": "800/12/SETDA/2026", "from": "%s", "until": "%s",
                 "deputy": {"id": "%s", "name": "Nama %s", "nip": "19800101 200501 1 001"},
                 "inPlaceOf": {"id": "kadis", "name": "Nama kadis"}}
                """
                        .formatted(rank, from, until, deputy, deputy));
    }
}
