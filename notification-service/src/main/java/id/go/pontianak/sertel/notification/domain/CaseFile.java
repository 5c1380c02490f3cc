package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is known of one application, as far as messages go; personal data. Whatever the order in
 * which events arrive, the same events make the same file.
 *
 * @param with whom to write to; null until the application itself was heard of
 * @param last of each kind of event that was heard, the one that stands last in the story
 * @param turn whose turn it is; null until that was heard of
 * @param invitations by id
 * @param plans reminders that are still to be sent
 */
public record CaseFile(
        @Nullable Correspondence with,
        Map<String, Position> last,
        @Nullable Turn turn,
        Map<String, Invitation> invitations,
        List<Plan> plans) {

    /** Nothing was heard of it yet. */
    public static final CaseFile EMPTY = new CaseFile(null, null, null, null, null);

    public CaseFile(
            @Nullable Correspondence with,
            @Nullable Map<String, Position> last,
            @Nullable Turn turn,
            @Nullable Map<String, Invitation> invitations,
            @Nullable List<Plan> plans) {
        this.with = with;
        this.last = last == null ? Map.of() : Map.copyOf(last);
        this.turn = turn;
        this.invitations = invitations == null ? Map.of() : Map.copyOf(invitations);
        this.plans = plans == null ? List.of() : List.copyOf(plans);
    }

    /** When the first reminder is due; null if none is planned. */
    public @Nullable Instant dueAt() {
        return plans.stream().map(Plan::dueAt).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether nothing that was heard makes a message pointless. */
    public boolean wants(Position since, List<String> until) {
        return until.stream()
                .map(last::get)
                .noneMatch(position -> position != null && position.comesAfter(since));
    }

    /** Whether everything is known that messages about a happening need. */
    boolean suffices(Happening happening) {
        String invitationId = happening.invitationId();
        return with != null
                && with.revision() >= happening.revision()
                && (invitationId == null || invitations.containsKey(invitationId));
    }

    /**
     * Whether a happening only renews the link of one before it: the same invitation, or the same
     * for the same revision.
     */
    boolean isRenewedBy(Happening happening) {
        Invitation invitation =
                happening.invitationId() == null ? null : invitations.get(happening.invitationId());
        Position before =
                happening.appointment() == null
                        ? last.get(happening.kind())
                        : invitation == null ? null : invitation.position();
        return happening.link() != null
                && before != null
                && before.revision() == happening.revision()
                && happening.position().comesAfter(before);
    }

    /** The link of the invitation that a happening comes back to; null if there is none. */
    @Nullable OfferedLink linkOfInvitation(Happening happening) {
        String invitationId = happening.invitationId();
        Invitation invitation = invitationId == null ? null : invitations.get(invitationId);
        return invitation == null ? null : invitation.link();
    }

    CaseFile after(Happening happening, @Nullable Correspondence said, @Nullable Turn handed) {
        Position position = happening.position();
        Map<String, Position> heard = new HashMap<>(last);
        heard.merge(happening.kind(), position, Position::orLater);
        if (position.closing()) {
            heard.merge(MessageRule.END, position, Position::orLater);
        }
        var noted =
                new CaseFile(
                        newer(with, said),
                        heard,
                        later(turn, handed),
                        invitations(happening),
                        plans);
        return noted.plans(
                list ->
                        list.removeIf(
                                plan ->
                                        !noted.wants(
                                                plan.telling().position(),
                                                plan.telling().until())));
    }

    CaseFile plans(Consumer<List<Plan>> change) {
        List<Plan> changed = new ArrayList<>(plans);
        change.accept(changed);
        return new CaseFile(with, last, turn, invitations, changed);
    }

    private Map<String, Invitation> invitations(Happening happening) {
        String id = happening.invitationId();
        if (id == null || happening.appointment() == null) {
            return invitations;
        }
        Map<String, Invitation> known = new HashMap<>(invitations);
        known.merge(
                id,
                new Invitation(happening.link(), happening.position()),
                (old, said) -> said.position().comesAfter(old.position()) ? said : old);
        return known;
    }

    private static @Nullable Turn later(@Nullable Turn known, @Nullable Turn handed) {
        if (known == null || handed == null) {
            return known == null ? handed : known;
        }
        return handed.position().comesAfter(known.position()) ? handed : known;
    }

    private static @Nullable Correspondence newer(
            @Nullable Correspondence known, @Nullable Correspondence said) {
        if (known == null || said == null) {
            return known == null ? said : known;
        }
        return said.revision() > known.revision() ? said : known;
    }
}
