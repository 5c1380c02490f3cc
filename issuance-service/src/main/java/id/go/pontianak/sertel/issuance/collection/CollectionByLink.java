package id.go.pontianak.sertel.issuance.collection;

import id.go.pontianak.sertel.issuance.DeliveryStep;
import id.go.pontianak.sertel.issuance.IssuanceLinks;
import id.go.pontianak.sertel.issuance.Issuances;
import id.go.pontianak.sertel.issuance.PickupAnswer;
import id.go.pontianak.sertel.issuance.authority.Bsre;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Wanted;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.issuance.domain.Pickup;
import id.go.pontianak.sertel.issuance.domain.PickupFlow;
import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.web.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands the certificate to an owner who has the link and the code of the receipt.
 *
 * <p>{@code CertificateDelivered} is said once BSrE's file is here whole, before the owner's
 * browser has received it. The other way round, a browser that breaks off after the last byte would
 * leave a delivered certificate undelivered for ever, since BSrE gives the file only once. An owner
 * whose download broke off comes back with the same link and code for the certificates, until it
 * expires.
 */
@Service
class CollectionByLink {

    private static final Logger log = LoggerFactory.getLogger(CollectionByLink.class);

    private final DeliveryStep step;
    private final Issuances issuances;
    private final IssuanceLinks links;
    private final Bsre bsre;
    private final InstantSource clock;

    CollectionByLink(
            DeliveryStep step,
            Issuances issuances,
            IssuanceLinks links,
            Bsre bsre,
            InstantSource clock) {
        this.step = step;
        this.issuances = issuances;
        this.links = links;
        this.bsre = bsre;
        this.clock = clock;
    }

    /** The case that a token opens now; empty if it opens none. */
    Optional<Arrived> opened(String token) {
        Optional<UUID> claimed = links.claimed(token);
        return claimed.flatMap(issuances::withPickupLink)
                .filter(
                        state -> {
                            Pickup pickup = PickupFlow.open(state, claimed.get(), clock.instant());
                            return pickup != null && links.isToken(token, pickup);
                        });
    }

    /** Checks the code, counting a wrong one; neither hands over nor asks BSrE for anything. */
    Collected admit(String token, String code) {
        return ask(token, code, Wanted.NOTHING);
    }

    /** Checks the code and hands over; spends nothing that was not handed over. */
    Collected collect(String token, String code, Format format) {
        Wanted wanted =
                switch (format) {
                    case PEM -> Wanted.CERTIFICATES;
                    case PKCS12 -> Wanted.PKCS12;
                };
        Collected answer = ask(token, code, wanted);
        return answer instanceof Collected.Admitted(Arrived admitted)
                ? switch (format) {
                    case PEM -> certificates(admitted);
                    case PKCS12 -> download(admitted);
                }
                : answer;
    }

    private Collected ask(String token, String code, Wanted wanted) {
        Arrived state = opened(token).orElse(null);
        UUID linkId = links.claimed(token).orElse(null);
        if (state == null || linkId == null) {
            return new Collected.UnknownLink();
        }
        PickupAnswer answer;
        try {
            answer = step.collect(state.file().applicationId(), linkId, code, wanted);
        } catch (Problem closedMeanwhile) {
            return new Collected.UnknownLink();
        }
        return switch (answer) {
            case PickupAnswer.WrongCode(boolean mayTryAgain) ->
                    mayTryAgain ? new Collected.WrongCode() : new Collected.UnknownLink();
            case PickupAnswer.Admitted(Arrived admitted) -> new Collected.Admitted(admitted);
        };
    }

    private static Collected certificates(Arrived state) {
        OwnerCertificate certificate =
                switch (state) {
                    case Delivered delivered -> delivered.certificate();
                    case Ready ready -> ready.certificate();
                    default -> throw new IllegalStateException("nothing to be collected");
                };
        return new Collected.File(
                name(state, "pem"),
                "application/x-pem-file",
                certificate.chain().getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * An attempt before this one may have used up BSrE's one download without an answer arriving.
     * There is nothing to look that up by but the download itself, which then answers that it was
     * made before; so trying again does no harm.
     */
    private Collected download(Arrived state) {
        UUID id = state.file().applicationId();
        return switch (bsre.pkcs12(state.file().owner().nik())) {
            case Answer.Given<byte[]>(byte[] content) -> {
                record("collected by link", state, () -> step.recordPkcs12(id));
                yield new Collected.File(name(state, "p12"), "application/x-pkcs12", content);
            }
            case Answer.Refused<byte[]>(_, String code)
                    when code.equals(Bsre.ALREADY_DOWNLOADED) -> {
                record("found to be lost", state, () -> step.recordPkcs12Gone(id));
                yield new Collected.DownloadedBefore();
            }
            case Answer.Refused<byte[]> _, Answer.NotSent<byte[]> _, Answer.Unknown<byte[]> _ ->
                    new Collected.Unavailable();
        };
    }

    /**
     * The one download is in our hands and cannot be had again, so the owner gets it even if the
     * database does not take the record; that a person can make good, the key nobody can.
     */
    private static void record(String what, Arrived state, Runnable record) {
        try {
            record.run();
        } catch (DataAccessException | TransactionException | Problem e) {
            log.error(
                    "{} was {}, which could not be recorded: {}",
                    state.file().applicationId(),
                    what,
                    e.getClass().getSimpleName());
        }
    }

    private static String name(Arrived state, String ending) {
        return "sertifikat-" + state.file().trackingNumber() + "." + ending;
    }
}
