package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.verification.authority.CertificateAuthority;
import id.go.pontianak.sertel.verification.domain.Obstacle;
import id.go.pontianak.sertel.verification.domain.Verification.Asked;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Unconfirmed;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;
import id.go.pontianak.sertel.verification.web.DossierView.Bsre;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/** Tells officials in plain words how a dossier stands with BSrE. */
@Component
class BsreText {

    private final CertificateAuthority authority;
    private final MessageSource messages;

    BsreText(CertificateAuthority authority, MessageSource messages) {
        this.authority = authority;
        this.messages = messages;
    }

    /** Null before the dossier was found complete. */
    @Nullable Bsre of(OnFile state) {
        return switch (state) {
            case AwaitingCheck _, Returned _, RejectedByVerifier _ -> null;
            case Withdrawn(_, _, Asked asked, var at) -> left(asked, at);
            case Closed(_, Asked asked, var at) -> left(asked, at);
            case Submitting at -> asked("SUBMITTING", obstacle(at), at, at.submission().at(), null);
            case Unconfirmed at ->
                    asked("UNCONFIRMED", away("UNCONFIRMED"), at, at.submission().at(), null);
            case Parked at -> asked("PARKED", "PARKED", at, at.since(), null);
            case Registered at -> asked("WAITING", away("WAITING"), at, at.at(), at.reference());
            case Verified done ->
                    new Bsre(
                            "ACCEPTED",
                            text("ACCEPTED"),
                            authority.reachable(),
                            done.submission().requestId(),
                            done.reference(),
                            done.at(),
                            0,
                            null,
                            null);
            case RefusedByBsre refused ->
                    new Bsre(
                            "REFUSED",
                            text("REFUSED", refused.code()),
                            authority.reachable(),
                            refused.submission().requestId(),
                            null,
                            refused.at(),
                            0,
                            refused.code(),
                            refused.reason());
        };
    }

    /** What stays at BSrE of a case that ended otherwise; null if it was not asked. */
    private @Nullable Bsre left(@Nullable Asked asked, Instant since) {
        if (asked == null) {
            return null;
        }
        String state = asked.reference() == null ? "MAY_REMAIN" : "REMAINS";
        return new Bsre(
                state,
                text(state),
                authority.reachable(),
                asked.submission().requestId(),
                asked.reference(),
                since,
                0,
                null,
                null);
    }

    private Bsre asked(
            String state, String text, AtBsre at, Instant since, @Nullable String reference) {
        UUID requestId = at.submission().requestId();
        return new Bsre(
                state,
                text(text),
                authority.reachable(),
                requestId,
                reference,
                since,
                at.tries(),
                null,
                null);
    }

    private String obstacle(Submitting state) {
        return state.obstacle() == null ? away("SUBMITTING") : state.obstacle().name();
    }

    private String away(String otherwise) {
        return authority.reachable() ? otherwise : Obstacle.BSRE_AWAY.name();
    }

    private String text(String key, Object... arguments) {
        return String.valueOf(
                messages.getMessage(
                        "bsre." + key, arguments, key, LocaleContextHolder.getLocale()));
    }
}
