package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.domain.Ceremony;
import id.go.pontianak.sertel.issuance.domain.Delivery;
import id.go.pontianak.sertel.issuance.domain.Invitation;
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
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is known here of the way that a case has come. */
@Component
class History {

    /**
     * Something that happened.
     *
     * @param text in the reader's language
     */
    record Entry(Instant at, String text) {}

    private final MessageSource messages;
    private final OfficeTimes times;

    History(MessageSource messages, OfficeTimes times) {
        this.messages = messages;
        this.times = times;
    }

    /** In order, the latest last. */
    List<Entry> of(Arrived state, Locale language) {
        var entries = new Entries(language);
        entries.add(state.file().receivedAt(), "received");
        switch (state) {
            case AwaitingInvitation _ -> {}
            case Invited invited -> entries.invited(invited.invitation());
            case Absent absent -> {
                entries.invited(absent.missed());
                entries.add(absent.since(), "absent", absent.count(), absent.by().name());
            }
            case InCeremony in -> {
                entries.invited(in.invitation());
                entries.began(in.ceremony());
            }
            case AwaitingCertificate awaiting -> {
                entries.began(awaiting.ceremony());
                entries.add(awaiting.since(), "passphrase");
            }
            case Ready ready -> {
                entries.began(ready.ceremony());
                entries.add(ready.since(), "ready");
            }
            case Mismatched mismatched -> {
                entries.began(mismatched.ceremony());
                entries.add(mismatched.since(), "mismatched");
            }
            case Delivered delivered -> {
                entries.began(delivered.ceremony());
                entries.handed(delivered.delivery());
            }
            case Closed closed ->
                    entries.add(closed.ending().at(), "ended." + closed.ending().kind());
        }
        Instant asked = state.file().course().linkAskedAt();
        if (asked != null) {
            entries.add(asked, link(state, asked));
            entries.all.sort(Comparator.comparing(Entry::at));
        }
        return entries.all;
    }

    /** Whose code no longer counts depends on which link it was; of a closed case none does. */
    private static String link(Arrived state, Instant asked) {
        return switch (state) {
            case AwaitingInvitation _,
                    Invited _,
                    Absent _,
                    InCeremony _,
                    AwaitingCertificate _,
                    Mismatched _ ->
                    "link.visit";
            case Ready ready -> link(ready.ceremony(), asked);
            case Delivered delivered -> link(delivered.ceremony(), asked);
            case Closed _ -> "link";
        };
    }

    private static String link(Ceremony ceremony, Instant asked) {
        return asked.isBefore(ceremony.startedAt()) ? "link.visit" : "link.pickup";
    }

    private final class Entries {

        private final List<Entry> all = new ArrayList<>();
        private final Locale language;

        Entries(Locale language) {
            this.language = language;
        }

        void add(Instant at, String key, Object... arguments) {
            all.add(new Entry(at, messages.getMessage("history." + key, arguments, language)));
        }

        void invited(Invitation invitation) {
            String time = times.full(invitation.at(), language);
            if (invitation.by() == null) {
                add(invitation.madeAt(), "moved", invitation.round(), time);
            } else {
                add(
                        invitation.madeAt(),
                        "invited",
                        invitation.round(),
                        time,
                        invitation.by().name());
            }
        }

        void began(Ceremony ceremony) {
            add(ceremony.startedAt(), "ceremony", ceremony.officer().name());
        }

        void handed(Delivery delivery) {
            var receipt = delivery.receipt();
            if (receipt == null) {
                add(delivery.at(), "collected");
            } else {
                add(delivery.at(), "handed", receipt.receivedBy(), receipt.by().name());
            }
        }
    }
}
