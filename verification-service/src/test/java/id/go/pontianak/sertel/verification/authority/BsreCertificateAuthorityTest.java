package id.go.pontianak.sertel.verification.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.document.FolderDocumentStore;
import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.sandbox.infrastructure.RefusingPort;
import id.go.pontianak.sertel.verification.Bsre;
import id.go.pontianak.sertel.verification.Samples;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Registration;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Request;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Obstacle;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Against the stand-in of BSrE in this process, told to misbehave. */
class BsreCertificateAuthorityTest {

    private static final Bsre BSRE = new Bsre();

    @TempDir private Path folder;

    private FolderDocumentStore store;
    private Papers papers;
    private CertificateAuthority authority;

    @BeforeEach
    void connect() {
        store = new FolderDocumentStore(folder);
        papers = new Papers(store);
        authority = Clients.authority(papers, URI.create(BSRE.url()), Bsre.PASSWORD);
    }

    @AfterEach
    void behave() {
        BSRE.behave();
    }

    @AfterAll
    static void stop() {
        BSRE.close();
    }

    @Test
    void aRegistrationCarriesTheWholeDossierUnderBsresFieldNames() {
        Request request = request(Samples.nik());

        assertThat(authority.submit(request)).isInstanceOf(Answer.Given.class);

        JsonNode seen = registered(request);
        assertThat(seen.path("requestId").asString()).isEqualTo(request.requestId().toString());
        assertThat(seen.path("fields").properties())
                .extracting(field -> field.getKey() + "=" + field.getValue().asString())
                .containsExactlyInAnyOrder(
                        "nik=" + request.dossier().applicant().nik(),
                        "nama=Siti Contoh",
                        "nip=199001012015032001",
                        "email=siti.contoh@pontianak.go.id",
                        "jabatan=Analis",
                        "nomor_telepon=+6281200000001",
                        "unit_kerja=Dinas Kesehatan",
                        "kota=Kota Pontianak",
                        "provinsi=Kalimantan Barat");
    }

    @ParameterizedTest
    @CsvSource({
        "ktp, ID_CARD",
        "surat_rekomendasi, REQUEST_LETTER",
        "formulir, BSRE_FORM",
        "sk_pengangkatan, APPOINTMENT_DECREE"
    })
    void eachPaperArrivesAsItWasKept(String file, String kind) {
        Request request = request(Samples.nik());

        authority.submit(request);

        Dossier.Document paper = request.dossier().ofKind(kind).orElseThrow();
        JsonNode seen = registered(request).path("files").path(file);
        assertThat(seen.path("sha256").asString()).isEqualTo(paper.sha256());
        assertThat(seen.path("size").asLong()).isEqualTo(paper.size());
    }

    @Test
    void theSameRequestTwiceIsOneRegistration() {
        Request request = request(Samples.nik());

        Registration first = Clients.given(authority.submit(request));

        assertThat(Clients.given(authority.submit(request))).isEqualTo(first);
        assertThat(Clients.given(authority.find(request.requestId()))).isEqualTo(first);
    }

    @Test
    void aLostAnswerIsUnknownAndTheLookUpFindsTheOneRegistration() {
        BSRE.disturb(Bsre.REGISTRATION, "\"action\": \"CLOSE_AFTER\"", 1);
        Request request = request(Samples.nik());

        assertThat(authority.submit(request)).isInstanceOf(Answer.Unknown.class);

        Registration found = Clients.given(authority.find(request.requestId()));
        assertThat(Clients.given(authority.submit(request))).isEqualTo(found);
    }

    @Test
    void aConnectionCutBeforeAnythingWasDoneIsUnknownAndTheLookUpFindsNothing() {
        BSRE.disturb(Bsre.REGISTRATION, "\"action\": \"CLOSE_BEFORE\"", 1);
        Request request = request(Samples.nik());

        assertThat(authority.submit(request)).isInstanceOf(Answer.Unknown.class);

        assertThat(authority.find(request.requestId()))
                .isEqualTo(new Answer.Refused<>(404, RefusalCode.NOT_REGISTERED));
    }

    @Test
    void anAnswerThatTakesTooLongIsUnknownThoughTheRegistrationWasMade() {
        BSRE.disturb(Bsre.REGISTRATION, "\"action\": \"DELAY\", \"delayMillis\": 3000", 1);
        Request request = request(Samples.nik());
        CertificateAuthority hasty =
                Clients.authority(
                        papers, URI.create(BSRE.url()), Bsre.PASSWORD, Duration.ofSeconds(1));

        assertThat(hasty.submit(request)).isInstanceOf(Answer.Unknown.class);
        assertThat(Clients.given(authority.submit(request)))
                .isEqualTo(Clients.given(authority.find(request.requestId())));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aBusyBsreIsTriedAgainAtOnceAndThenNothingWasSent(int status) {
        BSRE.disturb(Bsre.REGISTRATION, "\"status\": " + status, 0);
        Request request = request(Samples.nik());

        assertThat(authority.submit(request)).isInstanceOf(Answer.NotSent.class);

        assertThat(authority.find(request.requestId()))
                .isEqualTo(new Answer.Refused<>(404, RefusalCode.NOT_REGISTERED));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void anErrorOnBsresSideIsUnknownAndNotTriedAgain(int status) {
        BSRE.disturb(Bsre.REGISTRATION, "\"status\": " + status, 1);

        assertThat(authority.submit(request(Samples.nik()))).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void whenNobodyListensNothingWasSent() {
        try (var port = new RefusingPort()) {
            assertThat(nobody(port).submit(request(Samples.nik())))
                    .isInstanceOf(Answer.NotSent.class);
        }
    }

    @Test
    void afterEnoughFailuresBsreCountsAsOutOfReach() {
        try (var port = new RefusingPort()) {
            CertificateAuthority nobody = nobody(port);
            assertThat(nobody.reachable()).isTrue();
            for (int i = 0; i < 3; i++) {
                nobody.submit(request(Samples.nik()));
            }
            assertThat(nobody.reachable()).isFalse();
        }
    }

    @Test
    void aNikThatIsTakenIsRefusedByItsCode() {
        assertThat(authority.submit(request(Samples.nik("9003"))))
                .isEqualTo(new Answer.Refused<>(400, RefusalCode.NIK_TAKEN));
    }

    @Test
    void wrongCredentialsAreNoWordOnTheCase() {
        CertificateAuthority stranger = Clients.authority(papers, URI.create(BSRE.url()), "salah");

        Answer<Registration> answer = stranger.submit(request(Samples.nik()));

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(RefusalCode.isAboutAccess((Answer.Refused<?>) answer)).isTrue();
    }

    @Test
    void anAnswerAboutSomethingElseIsNoAnswer() {
        BSRE.disturb(
                Bsre.REGISTRATION,
                "\"status\": 200, \"body\": {\"requestId\": \"x\", \"reference\": \"BSRE-1\"}",
                1);
        assertThat(authority.submit(request(Samples.nik()))).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void aDamagedPaperIsNoticedBeforeAnythingIsSent() throws IOException {
        Dossier dossier = kept(Samples.nik());
        assertThat(papers.obstacle(dossier)).isEmpty();
        Dossier.Document card = dossier.ofKind("ID_CARD").orElseThrow();
        Path file = folder.resolve(dossier.applicationId().toString()).resolve(card.documentId());
        byte[] content = Files.readAllBytes(file);
        content[0] ^= 1;
        Files.write(file, content);

        assertThat(papers.obstacle(dossier)).contains(Obstacle.DOCUMENT_DAMAGED);
    }

    private CertificateAuthority nobody(RefusingPort port) {
        URI url = URI.create("http://127.0.0.1:" + port.number());
        return Clients.authority(papers, url, Bsre.PASSWORD);
    }

    private JsonNode registered(Request request) {
        return BSRE.registrations(request.dossier().applicant().nik()).getFirst();
    }

    private Request request(String nik) {
        return new Request(UUID.randomUUID(), kept(nik));
    }

    private Dossier kept(String nik) {
        Dossier dossier = Samples.dossier(Ids.next(), nik);
        Samples.keep(dossier, store);
        return dossier;
    }
}
