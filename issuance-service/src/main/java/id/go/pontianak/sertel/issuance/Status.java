package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Dropped;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.Issuance.WithdrawalRemembered;

/** The names of the states, in the database and in the interface. */
public final class Status {

    static final String AWAITING_INVITATION = "AWAITING_INVITATION";
    static final String INVITED = "INVITED";
    static final String IN_CEREMONY = "IN_CEREMONY";
    static final String AWAITING_CERTIFICATE = "AWAITING_CERTIFICATE";
    static final String READY = "READY";
    static final String MISMATCHED = "MISMATCHED";
    static final String DELIVERED = "DELIVERED";
    static final String ABSENT = "ABSENT";
    static final String WITHDRAWAL_REMEMBERED = "WITHDRAWAL_REMEMBERED";
    static final String DROPPED = "DROPPED";
    static final String CLOSED = "CLOSED";

    private Status() {}

    /** The name of a state; of one that is closed, how it ended. */
    public static String of(Issuance state) {
        return switch (state) {
            case AwaitingInvitation _ -> AWAITING_INVITATION;
            case Invited _ -> INVITED;
            case InCeremony _ -> IN_CEREMONY;
            case AwaitingCertificate _ -> AWAITING_CERTIFICATE;
            case Ready _ -> READY;
            case Mismatched _ -> MISMATCHED;
            case Delivered _ -> DELIVERED;
            case Absent _ -> ABSENT;
            case WithdrawalRemembered _ -> WITHDRAWAL_REMEMBERED;
            case Dropped dropped -> dropped.kind().name();
            case Closed closed -> closed.ending().kind().name();
        };
    }
}
