package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * The addresses of all audiences.
 *
 * @param officials the mailbox of each role
 * @param offices the mailbox of each submitting office that has one, by its id
 */
public record Addressees(Map<String, String> officials, Map<String, String> offices) {

    public Addressees {
        officials = Map.copyOf(officials);
        offices = Map.copyOf(offices);
    }

    /**
     * Where to write to now; empty if that is not possible.
     *
     * @param officeId the office that submitted the application; null for a person
     * @param with whom to write to about it; null for what is about no single one
     */
    Optional<String> of(
            String to, Channel channel, @Nullable String officeId, @Nullable Correspondence with) {
        return switch (to) {
            case MessageRule.APPLICANT ->
                    Optional.ofNullable(with).flatMap(known -> applicant(known, channel));
            case MessageRule.OFFICE -> Optional.ofNullable(officeId).map(offices::get);
            default -> Optional.ofNullable(officials.get(to));
        };
    }

    private static Optional<String> applicant(Correspondence with, Channel channel) {
        return switch (channel) {
            case EMAIL -> Optional.of(with.email());
            case WHATSAPP ->
                    with.reachableByWhatsApp() ? Optional.of(with.phone()) : Optional.empty();
        };
    }
}
