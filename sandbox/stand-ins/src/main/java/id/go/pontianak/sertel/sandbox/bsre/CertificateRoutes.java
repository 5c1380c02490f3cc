package id.go.pontianak.sertel.sandbox.bsre;

import id.go.pontianak.sertel.sandbox.standin.Json;
import id.go.pontianak.sertel.sandbox.standin.Reply;
import id.go.pontianak.sertel.sandbox.standin.Request;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

/** What was issued, and what was revoked, for download. */
final class CertificateRoutes {
    private static final String LIST = ".crl";

    private final People people;
    private final Issuance issuance;
    private final Authorities authorities;
    private final Revocations revocations;
    private final Clock clock;

    /** What to do with somebody who holds a certificate. */
    @FunctionalInterface
    private interface WithCertificate {
        Reply with(Person person, Person.Certificate certificate) throws IOException;
    }

    CertificateRoutes(
            People people,
            Issuance issuance,
            Authorities authorities,
            Revocations revocations,
            Clock clock) {
        this.people = people;
        this.issuance = issuance;
        this.authorities = authorities;
        this.revocations = revocations;
        this.clock = clock;
    }

    Reply certificate(Request request) throws IOException {
        return holder(
                request,
                (_, certificate) ->
                        Reply.bytes(200, "application/x-pem-file", issuance.chain(certificate)));
    }

    Reply pkcs12(Request request) throws IOException {
        return holder(
                request,
                (person, _) -> {
                    var pkcs12 = people.takeDownload(person.nik());
                    return pkcs12 == null
                            ? Answers.alreadyDownloaded()
                            : Reply.bytes(200, "application/x-pkcs12", pkcs12);
                });
    }

    Reply revocationList(Request request) throws IOException {
        var file = request.variable("file").toLowerCase(Locale.ROOT);
        var name = file.endsWith(LIST) ? file.substring(0, file.length() - LIST.length()) : "";
        if (!Authorities.isName(name)) {
            return Answers.unknown();
        }
        var list =
                authorities.authority(name).revocationList(revocations.of(name), clock.instant());
        return Reply.bytes(200, "application/pkix-crl", list);
    }

    private Reply holder(Request request, WithCertificate work) throws IOException {
        var nik = Json.text(request.json(), "nik");
        if (nik == null) {
            return Answers.missing("nik");
        }
        request.note("nik", nik);
        return people.alone(
                nik,
                person -> {
                    var certificate = person == null ? null : person.certificate();
                    return person == null || certificate == null
                            ? Answers.unknown()
                            : work.with(person, certificate);
                });
    }
}
