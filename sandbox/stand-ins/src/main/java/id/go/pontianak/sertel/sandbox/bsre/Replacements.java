package id.go.pontianak.sertel.sandbox.bsre;

import id.go.pontianak.sertel.sandbox.standin.Json;
import id.go.pontianak.sertel.sandbox.standin.Reply;
import id.go.pontianak.sertel.sandbox.standin.Request;
import id.go.pontianak.sertel.sandbox.standin.UnreadableException;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.util.Map;

/**
 * What BSrE does about a certificate that does not match, when a script asks for it: it issues a
 * right one instead, or only revokes. Either way the present one stands on the revocation list.
 */
final class Replacements {
    private final People people;
    private final Issuance issuance;
    private final Revocations revocations;
    private final Clock clock;

    Replacements(People people, Issuance issuance, Revocations revocations, Clock clock) {
        this.people = people;
        this.issuance = issuance;
        this.revocations = revocations;
        this.clock = clock;
    }

    Reply change(Request request) throws IOException {
        var json = request.json();
        var nik = Json.text(json, "nik");
        var action = Json.text(json, "action");
        if (nik == null || action == null) {
            throw new UnreadableException("nik and action are required");
        }
        return people.alone(
                nik,
                person -> {
                    var certificate = person == null ? null : person.certificate();
                    if (person == null || certificate == null) {
                        return Answers.unknown();
                    }
                    return switch (action) {
                        case "REPLACE" -> replaced(person, certificate);
                        case "REVOKE" -> revoked(person, certificate);
                        default -> throw new UnreadableException("action: REPLACE or REVOKE");
                    };
                });
    }

    private Reply replaced(Person person, Person.Certificate old) throws IOException {
        if (old.fate() == Person.Fate.REVOKED) {
            return Answers.status(409, Status.REVOKE);
        }
        revoke(old);
        var spare = old.spare();
        if (spare == null) {
            // A new key would be nobody's without a passphrase: then there is no PKCS#12.
            people.forgetDownloads(person.nik());
            return kept(person.with(issuance.again(person)));
        }
        people.putSpareInForce(person.nik());
        return kept(person.with(issuance.spare(spare)));
    }

    private Reply revoked(Person person, Person.Certificate old) throws IOException {
        revoke(old);
        people.forgetDownloads(person.nik());
        return kept(person.with(old.fated(Person.Fate.REVOKED)));
    }

    private void revoke(Person.Certificate certificate) throws IOException {
        revocations.add(
                new Authority.Revocation(
                        certificate.authority(), serial(certificate), clock.instant()));
    }

    private Reply kept(Person person) throws IOException {
        people.save(person);
        var certificate = person.certificate();
        return Reply.json(
                200,
                Map.of(
                        "status",
                        person.status(clock.instant()).name(),
                        "serialNumber",
                        certificate == null ? "" : serial(certificate).toString(16)));
    }

    private static BigInteger serial(Person.Certificate certificate) throws IOException {
        return Authority.read(certificate.pem()).getSerialNumber();
    }
}
