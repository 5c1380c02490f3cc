package id.go.pontianak.sertel.issuance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.List;

/**
 * How the department runs steps 6 and 7.
 *
 * @param place where owners come: room and address
 * @param bring what they bring, as codes
 * @param collectionValidFor how long a certificate can be collected by link
 * @param ceremonyPatience how long a ceremony waits whose page BSrE was asked for in vain
 * @param statusLooks how BSrE is asked for the status during a ceremony
 * @param certificateLooks how BSrE is asked for the certificate after it
 */
@Validated
@ConfigurationProperties("sertel.issuance")
public record IssuanceProperties(
        @NotBlank String place,
        @NotEmpty @DefaultValue({"ID_CARD_ORIGINAL", "PHONE"}) List<String> bring,
        @DefaultValue("7d") Duration collectionValidFor,
        @DefaultValue("15m") Duration ceremonyPatience,
        @DefaultValue Looks statusLooks,
        @DefaultValue Looks certificateLooks) {

    /**
     * Looks further and further apart.
     *
     * @param first the pause before the second look
     * @param longest no pause is longer
     */
    public record Looks(
            @DefaultValue("300ms") Duration first, @DefaultValue("10s") Duration longest) {

        private static final int MOST_DOUBLINGS = 16;

        /**
         * The pause after that many looks.
         *
         * @param looks from 0
         */
        public Duration after(int looks) {
            Duration pause = first.multipliedBy(1L << Math.min(looks, MOST_DOUBLINGS));
            return pause.compareTo(longest) > 0 ? longest : pause;
        }
    }
}
