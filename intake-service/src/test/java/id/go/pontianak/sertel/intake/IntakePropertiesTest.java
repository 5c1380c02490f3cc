package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class IntakePropertiesTest {

    @Test
    void settingsComeFromTheEnvironmentAndTheKeyIsNotPrinted() {
        var sources = new MutablePropertySources();
        sources.addFirst(
                new SystemEnvironmentPropertySource(
                        "systemEnvironment",
                        Map.of(
                                "SERTEL_INTAKE_NIK_INDEX_KEY", "rahasia",
                                "SERTEL_INTAKE_MAIL_DOMAINS", "go.id,ac.id",
                                "SERTEL_INTAKE_STAGING_FOLDER", "/srv/staging")));

        IntakeProperties properties =
                new Binder(ConfigurationPropertySources.from(sources))
                        .bind("sertel.intake", IntakeProperties.class)
                        .get();

        assertThat(properties.nikIndexKey()).isEqualTo("rahasia");
        assertThat(properties.mailDomains()).isEqualTo(List.of("go.id", "ac.id"));
        assertThat(properties.stagingFolder()).isEqualTo(Path.of("/srv/staging"));
        assertThat(properties.correctionLapsesAfter()).isEqualTo(Duration.ofDays(30));
        assertThat(properties.largestFile().toMegabytes()).isEqualTo(5);
        assertThat(properties.toString()).doesNotContain("rahasia");
    }
}
