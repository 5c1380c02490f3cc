package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.sandbox.bsre.BsreSettings;
import id.go.pontianak.sertel.sandbox.bsre.BsreStandIn;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

/** Gives the service under test a BSrE that really issues, in this process. */
final class BsreEnvironment
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String USERNAME = "kota-pontianak";
    static final String PASSWORD = "rahasia-uji-coba";

    private static final class Started {
        static final BsreStandIn BSRE = start();

        private Started() {}

        private static BsreStandIn start() {
            try {
                return BsreStandIn.start(
                        BsreSettings.onFreePort(
                                        Files.createTempDirectory("bsre"), USERNAME, PASSWORD)
                                .withApproval(Duration.ZERO));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static BsreStandIn bsre() {
        return Started.BSRE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "bsre",
                                Map.ofEntries(
                                        Map.entry("sertel.bsre.url", bsre().url()),
                                        Map.entry("sertel.bsre.username", USERNAME),
                                        Map.entry("sertel.bsre.password", PASSWORD),
                                        Map.entry("sertel.bsre.guard.time-limit", "3s"),
                                        Map.entry("sertel.bsre.guard.failure-rate-percent", "100"),
                                        Map.entry("sertel.bsre.guard.window", "100"),
                                        Map.entry(
                                                "sertel.certificate.anchor",
                                                bsre().root().toString()),
                                        Map.entry(
                                                "sertel.certificate.issuers",
                                                "CN=BSRE CA DS G1,O=Badan Siber dan Sandi"
                                                        + " Negara,C=ID;CN=OSD DEMO,O=Lembaga Sandi"
                                                        + " Negara,C=ID"),
                                        Map.entry("sertel.issuance.collection-lapses-after", "90d"),
                                        // Whoever moves the clock stays logged in.
                                        Map.entry("sertel.login.session-limit", "1000d"),
                                        Map.entry("sertel.issuance.status-looks.longest", "500ms"),
                                        Map.entry(
                                                "sertel.issuance.certificate-looks.first", "200ms"),
                                        Map.entry(
                                                "sertel.issuance.certificate-looks.longest",
                                                "500ms"))));
    }
}
