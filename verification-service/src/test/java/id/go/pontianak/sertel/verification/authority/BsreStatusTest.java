package id.go.pontianak.sertel.verification.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.document.FolderDocumentStore;
import id.go.pontianak.sertel.verification.Bsre;
import id.go.pontianak.sertel.verification.Samples;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Standing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.nio.file.Path;

/** How BSrE's statuses are read. */
class BsreStatusTest {

    private static final Bsre BSRE = new Bsre();

    private final CertificateAuthority authority =
            Clients.authority(
                    new Papers(new FolderDocumentStore(Path.of("none"))),
                    URI.create(BSRE.url()),
                    Bsre.PASSWORD);

    @AfterEach
    void behave() {
        BSRE.behave();
    }

    @AfterAll
    static void stop() {
        BSRE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CERTIFICATE, Approved",
        "ISSUE, Approved",
        "WAITING_FOR_VERIFICATION, Undecided",
        "NOT_REGISTERED, Undecided",
        "NEW, Undecided",
        "SUSPEND, Undecided",
        "REFUSED, Refused"
    })
    void aStatusMeansThatBsreHasDecidedOrNot(String status, String standing) {
        BSRE.disturb(
                Bsre.STATUS,
                "\"status\": 200, \"body\": {\"status_code\": 1, \"status\": \"%s\"}"
                        .formatted(status),
                1);
        assertThat(Clients.given(authority.status(Samples.nik())).getClass().getSimpleName())
                .isEqualTo(standing);
    }

    @Test
    void aStatusOneLevelDownIsReadToo() {
        BSRE.disturb(
                Bsre.STATUS, "\"status\": 200, \"body\": {\"data\": {\"status\": \"ISSUE\"}}", 1);
        assertThat(Clients.given(authority.status(Samples.nik())))
                .isEqualTo(new Standing.Approved());
    }

    @Test
    void aRefusalCarriesBsresCodeAndWords() {
        BSRE.disturb(
                Bsre.STATUS,
                "\"status\": 200, \"body\": {\"status_code\": 1119, \"status\": \"REFUSED\","
                        + " \"message\": \"foto KTP tidak terbaca\"}",
                1);
        assertThat(Clients.given(authority.status(Samples.nik())))
                .isEqualTo(new Standing.Refused("1119", "foto KTP tidak terbaca"));
    }
}
