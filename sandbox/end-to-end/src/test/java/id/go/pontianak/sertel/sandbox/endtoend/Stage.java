package id.go.pontianak.sertel.sandbox.endtoend;

import id.go.pontianak.sertel.sandbox.demo.Credentials;
import id.go.pontianak.sertel.sandbox.demo.Patience;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicants;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

/** Cases played on the running mesh, with patience enough for a service that was killed. */
final class Stage implements AutoCloseable {

    static final Patience PATIENCE = new Patience(Duration.ofMinutes(6), Duration.ofMillis(250));

    private final SertelClient client;
    private final SampleApplicants applicants = new SampleApplicants(new SecureRandom());

    Stage(RunningMesh mesh) {
        client =
                new SertelClient(
                        mesh.addresses(),
                        Credentials.in(mesh.credentials()),
                        Duration.ofMinutes(2));
    }

    SertelClient client() {
        return client;
    }

    PlayedCase newCase() {
        return new PlayedCase(client, applicants.next(), PATIENCE, Clock.systemUTC());
    }

    /** A case of somebody whom the stand-ins treat in the manner that the serial stands for. */
    PlayedCase newCase(String magicSerial) {
        SampleApplicant applicant = applicants.next();
        String nik = applicant.nik().substring(0, 12) + magicSerial;
        return new PlayedCase(client, applicant.withNik(nik), PATIENCE, Clock.systemUTC());
    }

    @Override
    public void close() {
        client.close();
    }
}
