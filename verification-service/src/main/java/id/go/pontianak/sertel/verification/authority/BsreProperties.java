package id.go.pontianak.sertel.verification.authority;

import id.go.pontianak.sertel.platform.external.GuardProperties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.time.Duration;

/**
 * Where BSrE is and how it is asked.
 *
 * @param url base address of its gateway
 * @param username of HTTP Basic
 * @param password of HTTP Basic
 * @param city what BSrE shall take for the city
 * @param province and for its province
 * @param connectTimeout longest wait for a connection
 * @param registration guards the registration
 * @param lookUp guards looking a registration up
 * @param status guards asking for an applicant's status
 * @param atOnce how many dossiers are worked on at once
 * @param lease after so long a dossier whose worker died is taken up by another; longer than a
 *     registration takes
 * @param retry when BSrE is asked again after an attempt that told nothing
 * @param polling when BSrE is asked again whether it has decided
 * @param patience after so many look-ups that told nothing a person is to know
 */
@Validated
@ConfigurationProperties("sertel.bsre")
record BsreProperties(
        @NotNull URI url,
        @NotBlank String username,
        @NotBlank String password,
        @DefaultValue("Kota Pontianak") @NotBlank String city,
        @DefaultValue("Kalimantan Barat") @NotBlank String province,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue GuardProperties registration,
        @DefaultValue GuardProperties lookUp,
        @DefaultValue GuardProperties status,
        @DefaultValue("16") @Min(1) int atOnce,
        @DefaultValue("45s") Duration lease,
        @DefaultValue @Valid Retry retry,
        @DefaultValue @Valid Polling polling,
        @DefaultValue("5") @Min(1) int patience) {

    /** First pause and longest, between which pauses double. */
    record Retry(@DefaultValue("500ms") Duration first, @DefaultValue("1m") Duration longest) {

        BackOff backOff() {
            return new BackOff(first, longest, 2);
        }
    }

    /** First pause and longest, between which pauses grow by half. */
    record Polling(@DefaultValue("300ms") Duration first, @DefaultValue("1m") Duration longest) {

        BackOff backOff() {
            return new BackOff(first, longest, 1.5);
        }
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "BsreProperties[" + url + "]";
    }
}
