package id.go.pontianak.sertel.verification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How corrections are asked for.
 *
 * @param validFor how long the link to correct an application serves
 */
@ConfigurationProperties("sertel.correction")
record CorrectionProperties(@DefaultValue("30d") Duration validFor) {}
