package id.go.pontianak.sertel.sandbox.demo;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The public HTTP interfaces of the mesh, each call made as a user of the sandbox. */
public final class SertelClient implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Addresses addresses;
    private final Browser browser;
    private final Tokens tokens;

    /**
     * A client of the mesh at those addresses.
     *
     * @param patience how long a service that is down is tried again
     */
    public SertelClient(Addresses addresses, Credentials credentials, Duration patience) {
        this.addresses = addresses;
        this.browser = Browser.ofProgram(patience);
        this.tokens = new Tokens(addresses.login(), credentials, browser);
    }

    /** Where everything stands. */
    public Addresses addresses() {
        return addresses;
    }

    /** Step 1: submits a request; see {@link #submission} for the answer as it came. */
    public Submitted submit(String office, String key, SampleRequest request)
            throws InterruptedException {
        return submission(office, key, request).expect(201).as(Submitted.class);
    }

    /** Step 1: submits a request, whatever the answer. */
    public Answer submission(String office, String key, SampleRequest request)
            throws InterruptedException {
        Multipart body = request.multipart();
        return browser.send(
                as(office, addresses.intake(), "/api/v1/applications")
                        .header("Idempotency-Key", key)
                        .header("Content-Type", body.contentType())
                        .POST(body.publisher()));
    }

    /** What the office sees of its application. */
    public ApplicationStatus application(String office, UUID applicationId)
            throws InterruptedException {
        return get(office, addresses.intake(), "/api/v1/applications/" + applicationId)
                .expect(200)
                .as(ApplicationStatus.class);
    }

    /** The official's inbox at steps 2 to 4, narrowed to that application. */
    public List<InboxItem> dispositionInbox(String official, UUID applicationId)
            throws InterruptedException {
        return inbox(official, addresses.disposition(), "?q=" + applicationId);
    }

    /** The verifier's inbox at step 5, narrowed to that application. */
    public List<InboxItem> verificationInbox(String verifier, UUID applicationId)
            throws InterruptedException {
        return inbox(verifier, addresses.verification(), "?q=" + applicationId);
    }

    private List<InboxItem> inbox(String user, URI service, String query)
            throws InterruptedException {
        return get(user, service, "/api/v1/inbox" + query)
                .expect(200)
                .as(new TypeReference<Listing<InboxItem>>() {})
                .items();
    }

    /** Opens a dossier at that service and reads every document in it. */
    public void review(String official, URI service, String path) throws InterruptedException {
        Answer dossier = get(official, service, path).expect(200);
        for (JsonNode document : dossier.json().path("documents")) {
            String documentId = document.get("documentId").asString();
            get(official, service, path + "/documents/" + documentId).expect(200);
        }
    }

    /** Steps 2 to 4: opens the dossier, reads it and sends it on. */
    public void dispose(String official, UUID applicationId, String note)
            throws InterruptedException {
        String path = "/api/v1/dispositions/" + applicationId;
        review(official, addresses.disposition(), path);
        post(
                        official,
                        addresses.disposition(),
                        path + "/forward",
                        Map.of("instructions", List.of("PROCESS_FURTHER"), "note", note))
                .expect(200, 202, 204);
    }

    /** Step 5: opens the dossier, reads it and finds it complete. */
    public void verify(String verifier, UUID applicationId) throws InterruptedException {
        String path = "/api/v1/dossiers/" + applicationId;
        review(verifier, addresses.verification(), path);
        Map<String, Boolean> checklist =
                Map.of(
                        "REQUEST_LETTER", true,
                        "BSRE_FORM", true,
                        "BSRE_FORM_SIGNED", true,
                        "ID_CARD", true,
                        "APPOINTMENT_DECREE", true);
        post(
                        verifier,
                        addresses.verification(),
                        path + "/verify",
                        Map.of("checklist", checklist, "note", "Berkas lengkap"))
                .expect(202);
    }

    /** Step 6: what the verifier sees of the issuance, whatever the answer. */
    public Answer issuance(String verifier, UUID applicationId) throws InterruptedException {
        return get(verifier, addresses.issuance(), "/api/v1/issuances/" + applicationId);
    }

    /** Step 6: asks the owner to come in at that time, whatever the answer. */
    public Answer invite(String verifier, UUID applicationId, Instant at)
            throws InterruptedException {
        return post(
                verifier,
                addresses.issuance(),
                "/api/v1/issuances/" + applicationId + "/invitation",
                Map.of("at", at.toString()));
    }

    /** Step 6: begins the ceremony with an owner who shows their KTP and says their code. */
    public Ceremony ceremony(String verifier, UUID applicationId, String ownerCode)
            throws InterruptedException {
        return post(
                        verifier,
                        addresses.issuance(),
                        "/api/v1/issuances/" + applicationId + "/ceremony",
                        Map.of("identityDocument", "KTP", "ownerCode", ownerCode))
                .expect(200, 201)
                .as(Ceremony.class);
    }

    /** Step 7: hands the certificate over at the counter, whatever the answer. */
    public Answer deliver(String verifier, UUID applicationId, String receivedBy)
            throws InterruptedException {
        return post(
                verifier,
                addresses.issuance(),
                "/api/v1/issuances/" + applicationId + "/delivery",
                Map.of("receivedBy", receivedBy, "identityDocument", "KTP"));
    }

    /** Any other address, read as that user. */
    public Answer get(String user, URI service, String path) throws InterruptedException {
        return browser.send(as(user, service, path).GET());
    }

    /** Any other address, posted JSON to as that user. */
    public Answer post(String user, URI service, String path, Object body)
            throws InterruptedException {
        return browser.send(
                as(user, service, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Any other address, posted parts to as that user. */
    public Answer postParts(String user, URI service, String path, Multipart body)
            throws InterruptedException {
        return browser.send(
                as(user, service, path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", body.contentType())
                        .POST(body.publisher()));
    }

    /** What is at that address is deleted as that user. */
    public Answer delete(String user, URI service, String path) throws InterruptedException {
        return browser.send(as(user, service, path).DELETE());
    }

    /** What the user's token says of them, as it stands in it. */
    public JsonNode claims(String user) throws InterruptedException {
        String token = token(user);
        String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    /** The user's access token, for a program of theirs. */
    public String token(String user) throws InterruptedException {
        return tokens.of(user);
    }

    private HttpRequest.Builder as(String user, URI service, String path)
            throws InterruptedException {
        return HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token(user));
    }

    @Override
    public void close() {
        browser.close();
    }
}
