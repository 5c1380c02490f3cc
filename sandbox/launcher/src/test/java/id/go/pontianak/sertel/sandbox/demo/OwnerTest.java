package id.go.pontianak.sertel.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.Random;

class OwnerTest {

    private final SampleApplicant applicant = new SampleApplicants(new Random(3)).next();

    @Test
    void setsThePassphraseAndReadsTheCodeOnTheReceipt() throws Exception {
        try (SmallServer server = new SmallServer();
                Owner owner = owner(server.at(""))) {
            server.tell("GET /p/1", 200, "<input type=\"hidden\" name=\"k\" value=\"v\">")
                    .tell("POST /p/1", 303, "/ceremony/return?state=s", "")
                    .tell("GET /ceremony/return", 200, "<b id=\"receipt-code\">\n AB-12 </b>");

            assertThat(owner.setPassphrase(server.at("/p/1"))).isEqualTo("AB-12");
            assertThat(server.asked().get(1))
                    .contains("k=v", "passphrase=Sandi%23", "confirmation=Sandi%23");
            assertThat(server.asked().get(2)).startsWith("GET /ceremony/return?state=s");
        }
    }

    @Test
    void saysWhatCameInsteadOfTheWayBack() throws Exception {
        try (SmallServer server = new SmallServer();
                Owner owner = owner(server.at(""))) {
            server.tell("GET /p/1", 200, "form").tell("POST /p/1", 422, "too short");

            assertThatThrownBy(() -> owner.setPassphrase(server.at("/p/1")))
                    .isInstanceOf(UnexpectedAnswer.class)
                    .hasMessageContaining("303")
                    .hasMessageContaining("too short");
        }
    }

    @Test
    void collectsWithTheCodeInTheWantedFormat() throws Exception {
        try (SmallServer server = new SmallServer();
                Owner owner = owner(server.at(""))) {
            server.tell("GET /collect/t", 200, "form").tell("POST /collect/t", 200, "file");

            assertThat(owner.collect(server.at("/collect/t"), "AB-12", "pem").text())
                    .isEqualTo("file");
            assertThat(server.asked().getLast()).contains("code=AB-12", "format=pem");
        }
    }

    @Test
    void findsCodeAndLinkInTheNewestMailThatHasThem() throws Exception {
        try (SmallServer server = new SmallServer();
                Owner owner = owner(server.at(""))) {
            server.tell(
                    "GET /_sandbox/received",
                    200,
                    """
                    [{"to":"x","subject":"s","text":"Ambil: https://a.example:8084/collect/Ab-9_x.",
                      "receivedAt":"2026-11-23T02:00:00Z"},
                     {"to":"x","subject":"s","text":"Kode pemilik (6 angka):\\n  654321\\n"},
                     {"to":"x","subject":"s","text":"Kode pemilik: 111111"}]
                    """);

            assertThat(owner.mailbox().ownerCode()).hasValue("654321");
            assertThat(owner.mailbox().collectionLink())
                    .hasValue(URI.create("https://a.example:8084/collect/Ab-9_x"));
            assertThat(server.asked().getFirst()).contains("pontianak.go.id");
        }
    }

    @Test
    void noMailMeansNoCode() throws Exception {
        try (SmallServer server = new SmallServer();
                Owner owner = owner(server.at(""))) {
            server.tell("GET /_sandbox/received", 200, "[]");

            assertThat(owner.mailbox().ownerCode()).isEmpty();
            assertThat(owner.mailbox().collectionLink()).isEmpty();
        }
    }

    private Owner owner(URI server) {
        Addresses addresses =
                new Addresses(
                        server, server, server, server, server, server, server, server, server);
        return new Owner(applicant, addresses, Duration.ZERO);
    }
}
