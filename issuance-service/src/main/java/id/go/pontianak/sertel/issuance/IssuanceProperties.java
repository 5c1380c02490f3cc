package id.go.pontianak.sertel.issuance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
 * @param visit when they come
 * @param visitLapsesAfter how long after an appointment or an absence a case waits for its owner
 * @param collectionValidFor how long a certificate can be collected by link
 * @param collectionLapsesAfter how long a certificate waits for its owner; zero: for ever
 * @param ceremonyPatience how long a ceremony waits whose page BSrE was asked for in vain
 * @param statusLooks how BSrE is asked for the status during a ceremony
 * @param certificateLooks how BSrE is asked for the certificate after it
 * @param mismatchLooks how BSrE is asked for another one, if that one does not match
 */
@Validated
@ConfigurationProperties("sertel.issuance")
public record IssuanceProperties(
        @NotBlank String place,
        @NotEmpty @DefaultValue({"ID_CARD_ORIGINAL", "PHONE"}) List<String> bring,
        @Valid @DefaultValue Visit visit,
        @DefaultValue("30d") Duration visitLapsesAfter,
        @DefaultValue("7d") Duration collectionValidFor,
        @DefaultValue("0") Duration collectionLapsesAfter,
        @DefaultValue("15m") Duration ceremonyPatience,
        @DefaultValue Looks statusLooks,
        @DefaultValue Looks certificateLooks,
        @DefaultValue Looks mismatchLooks) {

    /**
     * When owners come: at starts that follow each other within working hours.
     *
     * @param length of a visit
     * @param capacity how many owners can come at once
     * @param ahead how many working days from now the last one may be
     * @param notice how much working time before its start one can still be chosen
     * @param anyTime whether every moment to come counts as a start with room for all; for the
     *     sandbox, where nobody waits for morning
     */
    public record Visit(
            @DefaultValue("30m") Duration length,
            @Min(1) @DefaultValue("2") int capacity,
            @Min(1) @DefaultValue("10") int ahead,
            @DefaultValue("1h") Duration notice,
            @DefaultValue("false") boolean anyTime) {}

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
