package id.go.pontianak.sertel.sandbox.browser;

import id.go.pontianak.sertel.sandbox.demo.LastSeen;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicants;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Cases that programs bring to where a test begins. */
final class Cases {

    private final SertelClient client;
    private final SampleApplicants applicants = new SampleApplicants(new SecureRandom());

    Cases(SertelClient client) {
        this.client = client;
    }

    /** Somebody new. */
    SampleApplicant applicant() {
        return applicants.next();
    }

    /** A case of somebody new, which waits for that step's official. */
    PlayedCase atStep(int step) throws InterruptedException {
        return brought(applicants.next(), step);
    }

    /** A case of somebody whom BSrE's stand-in treats as the serial says, waiting for that step. */
    PlayedCase atStep(int step, String magicSerial) throws InterruptedException {
        SampleApplicant applicant = applicants.next();
        return brought(applicant.withNik(applicant.nik().substring(0, 12) + magicSerial), step);
    }

    /** The Kepala Dinas returns it for a better scan and another telephone number. */
    void sendBack(PlayedCase played) throws InterruptedException {
        String path = "/api/v1/dispositions/" + played.applicationId();
        LastSeen seen = new LastSeen();
        City.PATIENCE.until(
                "the case in the inbox of kadis",
                seen,
                () ->
                        client.dispositionInbox("kadis", played.applicationId()).stream()
                                .findFirst());
        client.review("kadis", client.addresses().disposition(), path);
        client.post(
                        "kadis",
                        client.addresses().disposition(),
                        path + "/return",
                        Map.of(
                                "faults",
                                List.of(
                                        Map.of(
                                                "document", "ID_CARD",
                                                "code", "KTP_BURAM",
                                                "note", "Mohon dipindai ulang"),
                                        Map.of(
                                                "field", "/applicant/phone",
                                                "code", "NOMOR_WA_SALAH",
                                                "note", "Nomor tidak terdaftar"))))
                .expect(200, 201, 202, 204);
    }

    private PlayedCase brought(SampleApplicant applicant, int step) throws InterruptedException {
        PlayedCase played = new PlayedCase(client, applicant, City.PATIENCE, Clock.systemUTC());
        played.submit();
        if (step > 2) {
            played.dispose("kadis", 2);
        }
        if (step > 3) {
            played.dispose("kabid", 3);
        }
        if (step > 4) {
            played.dispose("kasi", 4);
        }
        if (step > 5) {
            played.sendToBsre();
            played.awaitApproval();
        }
        return played;
    }
}
