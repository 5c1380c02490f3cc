package id.go.pontianak.sertel.intake.batch;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * How large a batch may be. The request as a whole is limited as any other is.
 *
 * @param mostRows applicants in one batch
 * @param mostEntries entries of the ZIP, whether anything names them or not
 * @param largestList the CSV's size
 * @param largestContent size of all files taken out of the ZIP together, against what unpacks to
 *     more than any disk holds
 * @param lease after so long a row whose worker died is taken up by another; longer than taking one
 *     in takes
 * @param pause before a row is tried again that could not be taken in for now
 */
@Validated
@ConfigurationProperties("sertel.intake.batches")
public record BatchProperties(
        @Positive @DefaultValue("200") int mostRows,
        @Positive @DefaultValue("2000") int mostEntries,
        @DefaultValue("1MB") DataSize largestList,
        @DefaultValue("256MB") DataSize largestContent,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("10s") Duration pause) {}
