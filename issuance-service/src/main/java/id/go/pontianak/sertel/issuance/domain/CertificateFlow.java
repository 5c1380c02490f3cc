package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.LookAgain;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Recheck;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordCertificate;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordRevoked;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateDiffers;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateMatched;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Ended;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.LookPutOff;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.RecheckAsked;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The certificate between BSrE's word that there is one and the owner. */
final class CertificateFlow {

    /** What stands in the refusal when BSrE takes back what does not match. */
    static final String REVOKED = "CERTIFICATE_REVOKED";

    private CertificateFlow() {}

    static Decision<IssuanceEvent> look(Arrived state, LookAgain command) {
        return switch (state) {
            case InCeremony _, AwaitingCertificate _, Mismatched _ ->
                    putOff(state, command.begun(), command.at());
            case AwaitingInvitation _, Invited _, Absent _, Ready _, Delivered _, Closed _ ->
                    Decision.alreadyDone();
        };
    }

    /** Whoever wanted another look while this one was under way still gets it. */
    static Decision<IssuanceEvent> putOff(Arrived state, Instant begun, Instant at) {
        Instant wanted = state.lookAt();
        return wanted != null && wanted.isAfter(begun) && wanted.isBefore(at)
                ? Decision.alreadyDone()
                : Decision.happened(new LookPutOff(at));
    }

    static Decision<IssuanceEvent> recheck(Arrived state, Recheck command) {
        return switch (state) {
            case AwaitingCertificate _, Mismatched _ ->
                    Decision.happened(new RecheckAsked(command.now()));
            case AwaitingInvitation _, Invited _, Absent _, InCeremony _ -> IssuanceFlow.notReady();
            case Ready _, Delivered _ -> Decision.alreadyDone();
            case Closed _ -> IssuanceFlow.isClosed();
        };
    }

    static Decision<IssuanceEvent> examined(Arrived state, RecordCertificate command) {
        return switch (state) {
            case AwaitingCertificate _ -> examined(state.file(), command);
            case Mismatched mismatched ->
                    sameAs(mismatched, command)
                            ? Decision.alreadyDone()
                            : examined(state.file(), command);
            case Ready _, Delivered _, Closed _ -> Decision.alreadyDone();
            case AwaitingInvitation _, Invited _, Absent _, InCeremony _ ->
                    Decision.refused("NO_PASSPHRASE", "BSrE has not said ISSUE");
        };
    }

    static Decision<IssuanceEvent> revoked(Arrived state, RecordRevoked command) {
        return state instanceof Mismatched
                ? Decision.happened(
                        new Ended(
                                new Ending(
                                        Ending.Kind.REJECTED,
                                        state.file().following(command.now()),
                                        REVOKED,
                                        null,
                                        null),
                                null))
                : Decision.alreadyDone();
    }

    private static Decision<IssuanceEvent> examined(CaseFile file, RecordCertificate command) {
        OwnerCertificate certificate = command.certificate();
        Instant at = file.following(command.now());
        return Decision.happened(
                certificate != null && matches(command)
                        ? new CertificateMatched(
                                certificate,
                                command.checks(),
                                Pickup.by(command.linkId(), command.linkExpiresAt()),
                                command.lapsesAt(),
                                at)
                        : new CertificateDiffers(
                                certificate, command.checks(), command.lookAt(), at));
    }

    private static boolean matches(RecordCertificate command) {
        return command.certificate() != null
                && command.checks().stream().allMatch(CheckOutcome::passed);
    }

    /**
     * The same certificate with the same faults is no news. A check that could not be made this
     * time takes nothing back.
     */
    private static boolean sameAs(Mismatched state, RecordCertificate command) {
        Set<String> made =
                command.checks().stream().map(CheckOutcome::check).collect(Collectors.toSet());
        Set<String> known = failed(state.checks());
        known.retainAll(made);
        return !matches(command)
                && Objects.equals(
                        fingerprint(state.certificate()), fingerprint(command.certificate()))
                && known.equals(failed(command.checks()));
    }

    private static @Nullable String fingerprint(@Nullable OwnerCertificate certificate) {
        return certificate == null ? null : certificate.fingerprint();
    }

    private static Set<String> failed(List<CheckOutcome> checks) {
        return checks.stream()
                .filter(check -> !check.passed())
                .map(CheckOutcome::check)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
