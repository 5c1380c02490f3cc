package id.go.pontianak.sertel.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What an office may decide about its intake.
 *
 * @param nikIndexKey base64 of at least 32 random bytes; changing it lets people apply twice
 * @param mailDomains domains of official mailboxes; their subdomains count too
 * @param trackingLife how long the link to follow an application serves
 * @param correctionLapsesAfter how long an application that was returned waits for its correction
 * @param largestFile of each of the four files
 * @param mostPages of a PDF
 * @param mostPixels of a picture
 * @param stagingFolder where uploads lie while they are looked at; best on the same file system as
 *     the document store
 */
@Validated
@ConfigurationProperties("sertel.intake")
public record IntakeProperties(
        @NotBlank String nikIndexKey,
        @NotEmpty @DefaultValue("go.id") List<String> mailDomains,
        @DefaultValue("365d") Duration trackingLife,
        @DefaultValue("30d") Duration correctionLapsesAfter,
        @DefaultValue("5MB") DataSize largestFile,
        @Positive @DefaultValue("50") int mostPages,
        @Positive @DefaultValue("50000000") long mostPixels,
        Path stagingFolder) {

    /** Without the key. */
    @Override
    public String toString() {
        return "IntakeProperties[mailDomains=" + mailDomains + "]";
    }
}
