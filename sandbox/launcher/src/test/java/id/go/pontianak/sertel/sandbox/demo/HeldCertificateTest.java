package id.go.pontianak.sertel.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

class HeldCertificateTest {

    private static final String PASSPHRASE = "rahasia-Sekali1";

    @TempDir static Path folder;

    /** A root and an owner below it, made by the JDK's own tool. */
    @BeforeAll
    static void issue() throws IOException, InterruptedException {
        generate("root", "-ext", "bc:c");
        generate("stranger", "-ext", "bc:c");
        generate("owner", "-signer", "root");
        for (String authority : List.of("root", "stranger")) {
            keytool("-exportcert", "-alias", authority, "-rfc", "-file", authority + ".pem");
        }
        keytool(
                "-importkeystore",
                "-srckeystore",
                "all.p12",
                "-srcstorepass",
                PASSPHRASE,
                "-srcalias",
                "owner",
                "-destkeystore",
                "owner.p12",
                "-deststorepass",
                PASSPHRASE);
    }

    @Test
    void aPkcs12OpensWithItsPassphraseAndItsChainLeadsToTheRoot() throws Exception {
        assertThat(
                        HeldCertificate.inPkcs12(pkcs12(), PASSPHRASE, root("root"))
                                .getSubjectX500Principal()
                                .getName())
                .isEqualTo("CN=owner");
    }

    @Test
    void anotherPassphraseDoesNotOpenIt() {
        assertThatThrownBy(() -> HeldCertificate.inPkcs12(pkcs12(), "another1", root("root")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aChainThatLeadsElsewhereIsRefused() {
        assertThatThrownBy(() -> HeldCertificate.inPem(pem(), root("stranger")))
                .isInstanceOf(CertPathValidatorException.class);
    }

    @Test
    void aChainInPemIsValidatedToo() throws Exception {
        assertThat(HeldCertificate.inPem(pem(), root("root")).getSubjectX500Principal().getName())
                .isEqualTo("CN=owner");
    }

    private static byte[] pkcs12() throws IOException {
        return Files.readAllBytes(folder.resolve("owner.p12"));
    }

    private static Path root(String authority) {
        return folder.resolve(authority + ".pem");
    }

    private static byte[] pem() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12()), PASSPHRASE.toCharArray());
        StringBuilder text = new StringBuilder();
        for (Certificate certificate : store.getCertificateChain("owner")) {
            text.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void generate(String alias, String... more)
            throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-genkeypair",
                                "-alias",
                                alias,
                                "-keyalg",
                                "EC",
                                "-groupname",
                                "secp256r1",
                                "-dname",
                                "CN=" + alias));
        arguments.addAll(List.of(more));
        keytool(arguments.toArray(String[]::new));
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        if (!command.contains("-importkeystore")) {
            command.addAll(List.of("-keystore", "all.p12", "-storepass", PASSPHRASE));
        }
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
