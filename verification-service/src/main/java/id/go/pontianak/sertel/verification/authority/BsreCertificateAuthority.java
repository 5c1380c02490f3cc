package id.go.pontianak.sertel.verification.authority;

import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.Guard;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.verification.authority.BsreMessages.RegistrationSaid;
import id.go.pontianak.sertel.verification.authority.BsreMessages.StatusSaid;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Standing.Approved;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Standing.Refused;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Standing.Undecided;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * BSrE behind its gateway, by the interface that {@code docs/bsre.md} describes. NIKs travel in
 * bodies, never in addresses. Does not try again what may have reached BSrE: that is the caller's.
 */
final class BsreCertificateAuthority implements CertificateAuthority {

    private final RestClient client;
    private final RegistrationForm form;
    private final Traces traces;
    private final Guard registration;
    private final Guard lookUp;
    private final Guard status;

    BsreCertificateAuthority(
            RestClient client,
            RegistrationForm form,
            BsreProperties properties,
            Traces traces,
            MeterRegistry meters) {
        this.client = client;
        this.form = form;
        this.traces = traces;
        this.registration =
                new Guard(
                        "bsre-registration", properties.registration(), BsreMessages::code, meters);
        this.lookUp = new Guard("bsre-look-up", properties.lookUp(), BsreMessages::code, meters);
        this.status = new Guard("bsre-status", properties.status(), BsreMessages::code, meters);
    }

    @Override
    public Answer<Registration> submit(Request request) {
        UUID requestId = request.requestId();
        return ask(
                registration,
                "register at BSrE",
                () ->
                        registration(
                                client.post()
                                        .uri("/api/user/registration")
                                        .header("Idempotency-Key", requestId.toString())
                                        .contentType(MediaType.MULTIPART_FORM_DATA)
                                        .body(form.of(request.dossier()))
                                        .retrieve()
                                        .body(RegistrationSaid.class),
                                requestId));
    }

    @Override
    public Answer<Registration> find(UUID requestId) {
        return ask(
                lookUp,
                "look up at BSrE",
                () ->
                        registration(
                                client.get()
                                        .uri("/api/user/registration/{requestId}", requestId)
                                        .retrieve()
                                        .body(RegistrationSaid.class),
                                requestId));
    }

    @Override
    public Answer<Standing> status(String nik) {
        return ask(
                status,
                "ask BSrE for the status",
                () ->
                        standing(
                                client.post()
                                        .uri("/api/v2/user/check/status")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .body(Map.of("nik", nik))
                                        .retrieve()
                                        .body(StatusSaid.class)));
    }

    @Override
    public boolean reachable() {
        return registration.isClosed() && lookUp.isClosed() && status.isClosed();
    }

    /** The guarded call runs on another thread, where the trace has to be taken up again. */
    private <T> Answer<T> ask(Guard guard, String what, Supplier<T> call) {
        Map<String, String> trace = traces.current();
        return guard.call(() -> traces.continued(trace, what, call));
    }

    private static Registration registration(@Nullable RegistrationSaid said, UUID requestId) {
        if (said == null || !requestId.toString().equals(said.requestId())) {
            throw new IllegalStateException("BSrE answered about something else");
        }
        String reference = said.reference();
        return new Registration(
                reference == null || reference.isBlank() ? requestId.toString() : reference);
    }

    private static Standing standing(@Nullable StatusSaid said) {
        if (said == null) {
            throw new IllegalStateException("BSrE answered nothing");
        }
        return switch (said.name()) {
            case "NO_CERTIFICATE", "ISSUE" -> new Approved();
            case "REFUSED" -> {
                String code = said.status_code();
                yield new Refused(code == null ? said.name() : code, said.message());
            }
            default -> new Undecided();
        };
    }
}
