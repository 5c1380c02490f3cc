package id.go.pontianak.sertel.sandbox.demo;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One case, played step by step by everybody who has a part in it. */
public final class PlayedCase implements AutoCloseable {

    /** The office that submits it. */
    public static final String OFFICE = "opd-dinkes";

    /** Who verifies it and holds the ceremony. */
    public static final String VERIFIER = "verifikator";

    private static final String OWNER = "pemilik";
    private static final int INVITATION_TRIES = 10;

    private final SertelClient client;
    private final CaseWaits waits;
    private final Clock clock;
    private final Owner owner;
    private final SampleRequest request;
    private final String idempotencyKey = UUID.randomUUID().toString();
    private final TimeLine timeLine;
    private @Nullable Submitted submitted;

    /** A case of that applicant's. */
    public PlayedCase(
            SertelClient client, SampleApplicant applicant, Patience patience, Clock clock) {
        this.client = client;
        this.waits = new CaseWaits(client, patience);
        this.clock = clock;
        this.owner = new Owner(applicant, client.addresses(), patience.limit());
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingHours.ZONE);
        this.request =
                SampleRequest.of(
                        applicant, "DEMO-" + idempotencyKey.substring(0, 8), today.toString());
        this.timeLine = new TimeLine(clock);
    }

    /** All seven steps; the certificate is collected by the link of the message and checked. */
    public X509Certificate playByLink(Path root)
            throws InterruptedException, GeneralSecurityException, IOException {
        playToApproval();
        invite();
        X509Certificate certificate = collect(ceremony(), root);
        awaitDelivered();
        return certificate;
    }

    /** Steps 1 to 5, up to BSrE's approval. */
    public void playToApproval() throws InterruptedException {
        submit();
        dispose("kadis", 2);
        dispose("kabid", 3);
        dispose("kasi", 4);
        sendToBsre();
        awaitApproval();
    }

    /** Step 1. */
    public Submitted submit() throws InterruptedException {
        Submitted answer = client.submit(OFFICE, idempotencyKey, request);
        submitted = answer;
        timeLine.add(1, OFFICE, "permohonan diajukan", "request submitted");
        return answer;
    }

    /** Steps 2, 3 and 4: the official reads the dossier and sends it on. */
    public void dispose(String official, int step) throws InterruptedException {
        UUID id = applicationId();
        waits.forInbox(official, id, () -> client.dispositionInbox(official, id));
        client.dispose(official, id, "Mohon diproses sesuai SOP");
        timeLine.add(step, official, "ditelaah dan didisposisikan", "reviewed and disposed");
    }

    /** Until the case waits for the verifier. */
    public void awaitVerification() throws InterruptedException {
        UUID id = applicationId();
        waits.forInbox(VERIFIER, id, () -> client.verificationInbox(VERIFIER, id));
    }

    /** Step 5: the verifier reads the dossier, finds it complete and has it sent to BSrE. */
    public void sendToBsre() throws InterruptedException {
        awaitVerification();
        client.verify(VERIFIER, applicationId());
        timeLine.add(5, VERIFIER, "berkas lengkap, dikirim ke BSrE", "complete, sent to BSrE");
    }

    /** Until BSrE has approved and the issuance knows of it. */
    public void awaitApproval() throws InterruptedException {
        waits.forIssuance(VERIFIER, applicationId());
        timeLine.add(5, "BSrE", "permohonan disetujui", "approved");
    }

    /** Step 6, the invitation: to the first working morning that the department accepts. */
    public void invite() throws InterruptedException {
        Instant at = clock.instant();
        Answer answer;
        int tries = 0;
        do {
            at = WorkingHours.following(at);
            answer = client.invite(VERIFIER, applicationId(), at);
            tries++;
        } while (answer.status() == 422 && tries < INVITATION_TRIES);
        answer.expect(200, 202, 204);
        timeLine.add(6, VERIFIER, "pemilik diundang", "owner invited");
    }

    /** Until the invitation is in the owner's mailbox; its code. */
    public String awaitOwnerCode() throws InterruptedException {
        String ownerCode = waits.forOwnerCode(owner);
        timeLine.add(6, OWNER, "undangan diterima", "invitation received");
        return ownerCode;
    }

    /** Step 6, the ceremony, once the invitation is there; the code on the receipt. */
    public String ceremony() throws InterruptedException {
        return ceremonyWith(awaitOwnerCode());
    }

    /** Step 6: the owner says the code and sets the passphrase; the code on the receipt. */
    public String ceremonyWith(String ownerCode) throws InterruptedException {
        Ceremony ceremony = client.ceremony(VERIFIER, applicationId(), ownerCode);
        String receiptCode = owner.setPassphrase(ceremony.passphraseUrl());
        timeLine.add(6, OWNER, "passphrase dibuat di BSrE", "passphrase set at BSrE");
        return receiptCode;
    }

    /** Until the message that the certificate is ready is in the owner's mailbox; its link. */
    public URI awaitCollectionLink() throws InterruptedException {
        URI link = waits.forCollectionLink(owner);
        timeLine.add(7, OWNER, "pemberitahuan siap diterima", "told that it is ready");
        return link;
    }

    /** Step 7 by the link of the message; the certificate is checked. */
    public X509Certificate collect(String receiptCode, Path root)
            throws InterruptedException, GeneralSecurityException, IOException {
        Answer file = owner.collect(awaitCollectionLink(), receiptCode, "p12");
        X509Certificate certificate =
                HeldCertificate.inPkcs12(file.bytes(), owner.passphrase(), root);
        timeLine.add(7, OWNER, "sertifikat diambil dan sah", "certificate collected, valid");
        return certificate;
    }

    /** Step 7 at the counter; what the officer was answered. */
    public Answer deliverAtCounter() throws InterruptedException {
        Answer answer =
                client.deliver(VERIFIER, applicationId(), owner.applicant().name())
                        .expect(200, 201, 202, 204);
        timeLine.add(7, VERIFIER, "sertifikat diserahkan di loket", "handed over at the counter");
        return answer;
    }

    /** Until intake says that the case has come to its end. */
    public ApplicationStatus awaitDelivered() throws InterruptedException {
        ApplicationStatus status = awaitStatus("DELIVERED");
        timeLine.add(7, OFFICE, "status DELIVERED", "status DELIVERED");
        return status;
    }

    /** Until intake shows that status. */
    public ApplicationStatus awaitStatus(String wanted) throws InterruptedException {
        return waits.forStatus(OFFICE, applicationId(), wanted);
    }

    /** Names the case; only after it was submitted. */
    public UUID applicationId() {
        return submitted().applicationId();
    }

    /** The answer to the submission; only after it. */
    public Submitted submitted() {
        return Objects.requireNonNull(submitted, "The case has not been submitted");
    }

    /** How people name the case, empty before it was submitted. */
    Optional<String> trackingNumber() {
        return Optional.ofNullable(submitted).map(Submitted::trackingNumber);
    }

    /** What was sent. */
    public SampleRequest request() {
        return request;
    }

    /** The owner to be. */
    public Owner owner() {
        return owner;
    }

    /** What has been done so far. */
    public TimeLine timeLine() {
        return timeLine;
    }

    @Override
    public void close() {
        owner.close();
    }
}
