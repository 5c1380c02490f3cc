package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.Browser;
import id.go.pontianak.sertel.sandbox.demo.Patience;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicants;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What one story is played with; it keeps the cases, so that they can be told. */
final class Scene implements AutoCloseable {

    /** How long people and programs are waited for. */
    private final Patience patience;

    private final SertelClient client;
    private final Path root;
    private final MeshSettings settings;
    private final Clock clock;
    private final Browser scripts;
    private final SampleApplicants applicants = new SampleApplicants(new SecureRandom());
    private final List<StoryCase> cases = new ArrayList<>();

    /**
     * @param root BSrE's anchor
     * @param settings what the mesh was started with
     */
    Scene(SertelClient client, Path root, MeshSettings settings, Patience patience, Clock clock) {
        this.client = client;
        this.root = root;
        this.settings = settings;
        this.patience = patience;
        this.clock = clock;
        this.scripts = Browser.ofProgram(patience.limit());
    }

    /** A case of somebody new. */
    StoryCase newCase() {
        return newCase(applicants.next());
    }

    /** A case of somebody whom the stand-ins treat in the manner that the serial stands for. */
    StoryCase newCase(String magicSerial) {
        SampleApplicant applicant = applicants.next();
        String nik = applicant.nik().substring(0, 12) + magicSerial;
        return newCase(applicant.withNik(nik));
    }

    /** A case of that person. */
    StoryCase newCase(SampleApplicant applicant) {
        StoryCase one =
                new StoryCase(client, new PlayedCase(client, applicant, patience, clock), patience);
        cases.add(one);
        return one;
    }

    /** All cases so far. */
    List<StoryCase> cases() {
        return List.copyOf(cases);
    }

    SertelClient client() {
        return client;
    }

    /** BSrE's anchor. */
    Path root() {
        return root;
    }

    MeshSettings settings() {
        return settings;
    }

    Patience patience() {
        return patience;
    }

    Clock clock() {
        return clock;
    }

    /** What BSrE's stand-in can be told. */
    BsreControl bsre() {
        return new BsreControl(scripts, client.addresses().bsre());
    }

    @Override
    public void close() {
        cases.forEach(StoryCase::close);
        scripts.close();
    }
}
