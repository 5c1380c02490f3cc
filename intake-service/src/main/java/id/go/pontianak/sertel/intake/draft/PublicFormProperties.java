package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.platform.external.GuardProperties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.List;

/**
 * The form that needs no login.
 *
 * @param confirmWithin how long a draft waits for its mailbox; then it is deleted with its files
 * @param mostOpen drafts that wait for their mailboxes at once, on all replicas together; what they
 *     may take of the document store is this times the four files
 * @param mostOpenEach drafts that wait for one mailbox at once
 * @param mostAskedEach how often a mailbox is asked about one draft because its sender wants it,
 *     the first time included; what is sent again because it did not get through does not count
 * @param sender address that the request for confirmation comes from
 * @param pauses before that is sent again where it did not get through; the last one holds from
 *     then on
 * @param lease after so long a draft whose worker died is taken up by another; longer than sending
 *     takes
 * @param mail how the mail server is guarded
 * @param rates how often anybody may send the form
 */
@Validated
@ConfigurationProperties("sertel.intake.public-form")
public record PublicFormProperties(
        @DefaultValue("48h") Duration confirmWithin,
        @Positive @DefaultValue("2000") int mostOpen,
        @Positive @DefaultValue("3") int mostOpenEach,
        @Positive @DefaultValue("3") int mostAskedEach,
        @NotBlank @DefaultValue("sertel@diskominfo.pontianak.go.id") String sender,
        @NotEmpty @DefaultValue({"10s", "1m", "5m", "30m", "2h"}) List<Duration> pauses,
        @DefaultValue("2m") Duration lease,
        @DefaultValue GuardProperties mail,
        @DefaultValue Rates rates) {

    public PublicFormProperties {
        pauses = List.copyOf(pauses);
    }

    /**
     * How often anybody may send the form, on each replica.
     *
     * @param all from everywhere together
     * @param mailbox requests for confirmation to one mailbox
     * @param period in which these are counted
     */
    public record Rates(
            @Positive @DefaultValue("600") int all,
            @Positive @DefaultValue("5") int mailbox,
            @DefaultValue("10m") Duration period) {}

    /**
     * @param attempts so far, at least one
     */
    Duration pauseAfter(int attempts) {
        return pauses.get(Math.clamp(attempts - 1L, 0, pauses.size() - 1));
    }
}
