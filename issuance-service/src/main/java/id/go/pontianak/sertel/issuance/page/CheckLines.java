package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.certificate.CertificateOwner;
import id.go.pontianak.sertel.issuance.certificate.Check;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.Owner;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The certificate's examination, point by point and in plain words. */
@Component
class CheckLines {

    /**
     * A point.
     *
     * @param name what is looked at
     * @param expected what has to be there
     * @param found what is there
     */
    record Line(String name, String expected, String found, boolean passed) {}

    private final MessageSource messages;
    private final OfficeTimes times;

    CheckLines(MessageSource messages, OfficeTimes times) {
        this.messages = messages;
        this.times = times;
    }

    /** None if no certificate was looked at. */
    List<Line> of(Arrived state, Locale language) {
        return switch (state) {
            case Ready ready -> lines(state, ready.certificate(), ready.checks(), language);
            case Mismatched bad -> lines(state, bad.certificate(), bad.checks(), language);
            case Delivered done -> lines(state, done.certificate(), done.checks(), language);
            case Closed closed -> lines(state, null, closed.checks(), language);
            default -> List.of();
        };
    }

    private List<Line> lines(
            Arrived state,
            @Nullable OwnerCertificate certificate,
            List<CheckOutcome> checks,
            Locale language) {
        Owner owner = state.file().owner();
        return checks.stream()
                .map(
                        outcome ->
                                new Line(
                                        text("check." + outcome.check(), language),
                                        text(
                                                "check." + outcome.check() + ".expected",
                                                language,
                                                owner.name(),
                                                owner.email()),
                                        found(outcome, certificate, language),
                                        outcome.passed()))
                .toList();
    }

    private String found(
            CheckOutcome outcome, @Nullable OwnerCertificate certificate, Locale language) {
        String seen = certificate == null ? null : seen(outcome.check(), certificate, language);
        if (seen != null) {
            return seen;
        }
        String detail = outcome.detail();
        if (outcome.passed() || detail == null) {
            return text(outcome.passed() ? "check.fits" : "check.differs", language);
        }
        // A status, a distinguished name or a size says itself.
        return Objects.requireNonNullElse(
                messages.getMessage(
                        "check.found." + detail.replaceAll("[^A-Za-z]+", "-"),
                        null,
                        detail,
                        language),
                detail);
    }

    /** What stands in the certificate itself; null where the examination alone can tell. */
    private @Nullable String seen(String check, OwnerCertificate certificate, Locale language) {
        if (check.equals(Check.ISSUER.name())) {
            return certificate.issuer();
        }
        if (check.equals(Check.VALIDITY.name())) {
            return text(
                    "check.VALIDITY.found",
                    language,
                    times.full(certificate.notBefore(), language),
                    times.full(certificate.notAfter(), language));
        }
        if (check.equals(Check.NAME.name()) || check.equals(Check.EMAIL.name())) {
            return CertificateOwner.read(certificate.chain())
                    .map(
                            owner ->
                                    check.equals(Check.NAME.name())
                                            ? owner.names()
                                            : owner.mailboxes())
                    .filter(names -> !names.isEmpty())
                    .map(names -> String.join(", ", names))
                    .orElse(null);
        }
        return null;
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
