package id.go.pontianak.sertel.sandbox.bsre;

import id.go.pontianak.sertel.sandbox.standin.Json;
import id.go.pontianak.sertel.sandbox.standin.Reply;
import id.go.pontianak.sertel.sandbox.standin.Request;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Registration and the two questions about it. */
final class RegistrationRoutes {
    private final BsreSettings settings;
    private final People people;
    private final KeyPool keys;

    RegistrationRoutes(BsreSettings settings, People people, KeyPool keys) {
        this.settings = settings;
        this.people = people;
        this.keys = keys;
    }

    Reply register(Request request) throws IOException {
        var requestId = request.header("Idempotency-Key");
        if (requestId == null || requestId.isBlank()) {
            return Answers.missing("Idempotency-Key");
        }
        var form = Multipart.read(request);
        var nik = form.fields().getOrDefault("nik", "");
        request.note("nik", nik);
        request.note("requestId", requestId);
        request.note("fields", RegistrationForm.known(form));
        request.note("files", form.files());
        var fault = RegistrationForm.fault(form);
        return fault != null
                ? fault
                : people.alone(nik, person -> registered(person, requestId, form));
    }

    Reply registration(Request request) throws IOException {
        var requestId = request.variable("requestId");
        var nik = people.nikOfRequest(requestId);
        if (nik == null) {
            return Answers.unknown();
        }
        request.note("nik", nik);
        return people.alone(
                nik,
                person -> {
                    var registration = person == null ? null : find(person, requestId);
                    return person == null || registration == null
                            ? Answers.unknown()
                            : described(registration, statusOf(person, registration));
                });
    }

    Reply status(Request request) throws IOException {
        var nik = Json.text(request.json(), "nik");
        if (nik == null) {
            return Answers.missing("nik");
        }
        request.note("nik", nik);
        return people.alone(nik, person -> Answers.status(200, announced(nik, person)));
    }

    private Reply registered(@Nullable Person person, String requestId, Multipart form)
            throws IOException {
        var nik = form.fields().getOrDefault("nik", "");
        var earlier = people.nikOfRequest(requestId);
        if (earlier != null && !earlier.equals(nik)) {
            return Answers.keyOfAnother();
        }
        var same = person == null ? null : find(person, requestId);
        if (same != null) {
            return accepted(same);
        }
        var outcome = Outcome.of(nik);
        if (outcome == Outcome.ALREADY_REGISTERED
                || (person != null && !mayRegisterAgain(person))) {
            return Answers.alreadyRegistered();
        }
        var registration =
                new Person.Registration(
                        requestId, reference(), decidedAt(outcome), RegistrationForm.known(form));
        people.save(
                person == null ? Person.registered(nik, registration) : person.again(registration));
        keys.expectOneMore();
        return outcome == Outcome.LOST_ANSWER ? Reply.lost() : accepted(registration);
    }

    private boolean mayRegisterAgain(Person person) {
        return switch (person.status(settings.clock().instant())) {
            case REFUSED, REVOKE -> true;
            case NOT_REGISTERED, ISSUE, WAITING_FOR_VERIFICATION, NO_CERTIFICATE, SUSPEND -> false;
        };
    }

    private @Nullable Instant decidedAt(Outcome outcome) {
        var now = settings.clock().instant();
        return switch (outcome) {
            case NEVER_APPROVED -> null;
            case LATE_APPROVAL -> now.plus(settings.lateApproval());
            default -> now.plus(settings.approval());
        };
    }

    /** A suspended certificate was first in order: {@code ISSUE} is answered once. */
    private Status announced(String nik, @Nullable Person person) throws IOException {
        if (person == null) {
            return Outcome.of(nik) == Outcome.ALREADY_REGISTERED
                    ? Status.ISSUE
                    : Status.NOT_REGISTERED;
        }
        var status = person.status(settings.clock().instant());
        var certificate = person.certificate();
        if (status == Status.ISSUE && certificate != null && Outcome.of(nik) == Outcome.SUSPENDED) {
            people.save(person.with(certificate.wasAnnounced()));
        }
        return status;
    }

    private Status statusOf(Person person, Person.Registration registration) {
        return registration.equals(person.registration())
                ? person.status(settings.clock().instant())
                : Status.REFUSED;
    }

    private static Person.@Nullable Registration find(Person person, String requestId) {
        for (var registration : person.registrations()) {
            if (registration.requestId().equals(requestId)) {
                return registration;
            }
        }
        return null;
    }

    private static Reply accepted(Person.Registration registration) {
        return Reply.json(
                200,
                Map.of(
                        "requestId", registration.requestId(),
                        "reference", registration.reference(),
                        "status", Status.WAITING_FOR_VERIFICATION.name(),
                        "message", "Pendaftaran berhasil"));
    }

    private static Reply described(Person.Registration registration, Status status) {
        return Reply.json(
                200,
                Map.of(
                        "requestId", registration.requestId(),
                        "reference", registration.reference(),
                        "status", status.name(),
                        "message", status.message()));
    }

    private static String reference() {
        var random = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return "BSRE-" + random.substring(0, 12);
    }
}
