package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.LastSeen;
import id.go.pontianak.sertel.sandbox.demo.Listing;
import id.go.pontianak.sertel.sandbox.demo.Patience;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A case with all that people can do with it aside from the straight path. */
final class StoryCase implements AutoCloseable {

    private final SertelClient client;
    private final PlayedCase played;
    private final Patience patience;
    private final Applicant applicant;

    StoryCase(SertelClient client, PlayedCase played, Patience patience) {
        this.client = client;
        this.played = played;
        this.patience = patience;
        this.applicant = new Applicant(played.owner().mailbox(), patience);
    }

    /** The case on its straight path. */
    PlayedCase played() {
        return played;
    }

    /** Who applies, and will own the certificate. */
    Applicant applicant() {
        return applicant;
    }

    UUID id() {
        return played.applicationId();
    }

    /** Adds a line to the time line. */
    void tell(int step, String who, String indonesian, String english) {
        played.timeLine().add(step, who, indonesian, english);
    }

    /** What the office sees of it. */
    JsonNode seenByOffice() throws InterruptedException {
        return client.get(
                        PlayedCase.OFFICE,
                        client.addresses().intake(),
                        "/api/v1/applications/" + id())
                .expect(200)
                .json();
    }

    /** Waits until the office sees it so. */
    JsonNode awaitOffice(String what, Predicate<JsonNode> wanted) throws InterruptedException {
        LastSeen seen = new LastSeen();
        return patience.until(
                what, seen, () -> Optional.of(seen.note(seenByOffice())).filter(wanted));
    }

    /** Waits until it has that status; every status is reached or it fails. */
    JsonNode awaitStatus(String status) throws InterruptedException {
        return awaitOffice(
                "status " + status + " at intake",
                seen -> seen.path("status").asString().equals(status));
    }

    /** Waits until it lies on that desk. */
    void awaitOn(Desk desk) throws InterruptedException {
        LastSeen seen = new LastSeen();
        patience.until(
                "the case in the inbox of " + desk.official(),
                seen,
                () -> Optional.of(seen.note(liesOn(desk))).filter(yes -> yes));
    }

    /** Waits until it lies on no desk. */
    void awaitOnNoDesk() throws InterruptedException {
        LastSeen seen = new LastSeen();
        patience.until(
                "the case in nobody's inbox",
                seen,
                () -> Optional.of(seen.note(desks())).filter(List::isEmpty));
    }

    /** The desks that it lies on. */
    List<Desk> desks() throws InterruptedException {
        List<Desk> found = new ArrayList<>();
        for (Desk desk : Desk.values()) {
            if (liesOn(desk)) {
                found.add(desk);
            }
        }
        return found;
    }

    private boolean liesOn(Desk desk) throws InterruptedException {
        return client
                .get(desk.official(), desk.service(client.addresses()), "/api/v1/inbox?q=" + id())
                .expect(200)
                .as(new TypeReference<Listing<JsonNode>>() {})
                .items()
                .stream()
                .anyMatch(item -> item.path("applicationId").asString().equals(id().toString()));
    }

    /** Opens it on that desk and reads its documents; what the official sees. */
    JsonNode open(Desk desk) throws InterruptedException {
        return open(desk, desk.official());
    }

    /** As {@link #open(Desk)}, by another official. */
    JsonNode open(Desk desk, String official) throws InterruptedException {
        client.review(official, desk.service(client.addresses()), desk.path(id()));
        return look(desk, official);
    }

    /** What an official sees of it at that desk. */
    JsonNode look(Desk desk, String official) throws InterruptedException {
        return client.get(official, desk.service(client.addresses()), desk.path(id()))
                .expect(200)
                .json();
    }

    /** Acts on it at that desk, which must be accepted. */
    Answer act(Desk desk, String verb, Map<String, ?> body) throws InterruptedException {
        return ask(desk, verb, body).expect(200, 201, 202, 204);
    }

    /** Acts on it at that desk, whatever the answer. */
    Answer ask(Desk desk, String verb, Map<String, ?> body) throws InterruptedException {
        return client.post(
                desk.official(),
                desk.service(client.addresses()),
                desk.path(id()) + "/" + verb,
                body);
    }

    /** From BSrE's approval on as always: invited, certified, collected by link. */
    void fromApprovalToTheEnd(Path root)
            throws InterruptedException, GeneralSecurityException, IOException {
        played.awaitApproval();
        played.invite();
        played.collect(played.ceremony(), root);
        played.awaitDelivered();
    }

    /** The names of what has happened, as intake tells it. */
    List<String> history() throws InterruptedException {
        return seenByOffice()
                .path("history")
                .valueStream()
                .map(happening -> happening.path("event").asString())
                .toList();
    }

    /** Checks that all of these happened, in this order, whatever else did. */
    void expectHistory(String... events) throws InterruptedException {
        List<String> history = history();
        int next = 0;
        for (String event : history) {
            next += next < events.length && events[next].equals(event) ? 1 : 0;
        }
        expect(
                next == events.length,
                "the history tells %s, but it is %s".formatted(Arrays.toString(events), history));
    }

    /**
     * Checks what the story has it to be.
     *
     * @throws NotAsTold if it is not so
     */
    static void expect(boolean asTold, String told) {
        if (!asTold) {
            throw new NotAsTold("not so: " + told);
        }
    }

    @Override
    public void close() {
        applicant.close();
        played.close();
    }
}
