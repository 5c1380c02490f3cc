package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.IssuanceProperties.Looks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import java.time.Duration;
import java.util.Map;

class IssuancePropertiesTest {

    @Test
    void theSandboxAllowsVisitsAtAnyTimeByAnEnvironmentVariable() {
        var environment =
                new StandardEnvironment() {
                    @Override
                    protected void customizePropertySources(MutablePropertySources sources) {
                        sources.addFirst(
                                new SystemEnvironmentPropertySource(
                                        SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                        Map.of("SERTEL_ISSUANCE_VISIT_ANY_TIME", "true")));
                    }
                };
        ConfigurationPropertySources.attach(environment);

        var visit =
                Binder.get(environment)
                        .bindOrCreate("sertel.issuance.visit", IssuanceProperties.Visit.class);

        assertThat(visit)
                .isEqualTo(
                        new IssuanceProperties.Visit(
                                Duration.ofMinutes(30), 2, 10, Duration.ofHours(1), true));
    }

    @Test
    void aCertificateWaitsForItsOwnerForEverUnlessASettingSaysOtherwise() {
        assertThat(bound(Map.of()).collectionLapsesAfter()).isZero();
        assertThat(
                        bound(Map.of("sertel.issuance.collection-lapses-after", "90d"))
                                .collectionLapsesAfter())
                .isEqualTo(Duration.ofDays(90));
    }

    private static IssuanceProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("sertel.issuance", IssuanceProperties.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 300", "1, 600", "4, 4800", "5, 9600", "6, 10000", "1000000, 10000"})
    void looksGrowFurtherApartUpToTheLongestPause(int looks, long millis) {
        assertThat(new Looks(Duration.ofMillis(300), Duration.ofSeconds(10)).after(looks))
                .isEqualTo(Duration.ofMillis(millis));
    }
}
