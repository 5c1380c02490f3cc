package id.go.pontianak.sertel.disposition;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How applications are corrected.
 *
 * @param validFor how long the applicant can correct by link
 */
@ConfigurationProperties("sertel.correction")
public record CorrectionProperties(@DefaultValue("30d") Duration validFor) {}
