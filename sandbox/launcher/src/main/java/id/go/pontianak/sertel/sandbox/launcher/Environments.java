package id.go.pontianak.sertel.sandbox.launcher;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each process is told, and no more than it needs. */
final class Environments {

    private static final String WHATSAPP_NUMBER = "100000000000001";
    private static final String ISSUER = "CN=BSRE CA DS G1,O=Badan Siber dan Sandi Negara,C=ID";

    private final Endpoints at;
    private final Secrets secrets;
    private final State state;

    Environments(Endpoints at, Secrets secrets, State state) {
        this.at = at;
        this.secrets = secrets;
        this.state = state;
    }

    /** What every service is told. */
    private Map<String, String> service(String name) {
        return Map.ofEntries(
                entry("SERVER_PORT", port(name)),
                entry("SERVER_ADDRESS", "127.0.0.1"),
                entry(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/" + name),
                entry("SPRING_DATASOURCE_USERNAME", name),
                entry("SPRING_DATASOURCE_PASSWORD", secrets.value("database." + name)),
                entry("SPRING_KAFKA_BOOTSTRAP_SERVERS", broker()),
                entry("SERTEL_REGISTRY_URL", registry("127.0.0.1")),
                entry("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", at.url("login")),
                entry("SERTEL_LINKS_KEY", secrets.value("links.key")),
                entry("SERTEL_LINKS_INTAKE_URL", at.url("intake")),
                entry("SERTEL_LINKS_ISSUANCE_URL", at.url("issuance")),
                entry("SERTEL_PAGES_DISPOSITION_URL", at.url("disposition")),
                entry("SERTEL_PAGES_VERIFICATION_URL", at.url("verification")),
                entry(
                        "SERTEL_TELEMETRY_SPAN_FILE",
                        state.file("spans/" + name + ".jsonl").toString()),
                // Here all people have one address.
                entry("SERTEL_SECURITY_PUBLIC_POSTS", "100000"),
                entry("SERTEL_SANDBOX", "true"));
    }

    Map<String, String> intake() {
        return with(
                service("intake"),
                Map.of(
                        "SERTEL_INTAKE_NIK_INDEX_KEY", secrets.value("nik-index.key"),
                        "SERTEL_DOCUMENTS_FOLDER", documents(),
                        // The systems of offices that are tried here run on this machine, too.
                        "SERTEL_INTAKE_WEBHOOKS_ALLOW_LOOPBACK", "true",
                        "SPRING_MAIL_HOST", "127.0.0.1",
                        "SPRING_MAIL_PORT", port("smtp")));
    }

    Map<String, String> disposition() {
        return with(service("disposition"), Map.of("SERTEL_DOCUMENTS_FOLDER", documents()));
    }

    Map<String, String> verification() {
        return with(
                with(service("verification"), bsreAccess()),
                Map.of("SERTEL_DOCUMENTS_FOLDER", documents()));
    }

    Map<String, String> issuance() {
        return with(
                with(service("issuance"), bsreAccess()),
                Map.of(
                        "SERTEL_CERTIFICATE_ANCHOR",
                        state.file("bsre/root.pem").toString(),
                        "SERTEL_CERTIFICATE_ISSUERS",
                        ISSUER,
                        // Nobody plays at the counter's hours, or for as long as BSrE takes in
                        // earnest.
                        "SERTEL_ISSUANCE_VISIT_ANY_TIME",
                        "true",
                        "SERTEL_ISSUANCE_MISMATCH_LOOKS_FIRST",
                        "2s",
                        "SERTEL_ISSUANCE_MISMATCH_LOOKS_LONGEST",
                        "10s"));
    }

    Map<String, String> notification() {
        return with(
                service("notification"),
                Map.of(
                        "SERTEL_WHATSAPP_URL", at.url("whatsapp"),
                        "SERTEL_WHATSAPP_PHONE_NUMBER_ID", WHATSAPP_NUMBER,
                        "SERTEL_WHATSAPP_TOKEN", secrets.value("whatsapp.token"),
                        "SERTEL_WHATSAPP_APP_SECRET", secrets.value("whatsapp.app-secret"),
                        "SERTEL_WHATSAPP_VERIFY_TOKEN", secrets.value("whatsapp.verify-token"),
                        "SPRING_MAIL_HOST", "127.0.0.1",
                        "SPRING_MAIL_PORT", port("smtp")));
    }

    private Map<String, String> bsreAccess() {
        return Map.of(
                "SERTEL_BSRE_URL", at.url("bsre"),
                "SERTEL_BSRE_USERNAME", secrets.value("bsre.username"),
                "SERTEL_BSRE_PASSWORD", secrets.value("bsre.password"));
    }

    Map<String, String> deployment() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", broker(),
                "SCHEMA_REGISTRY_URL", registry("127.0.0.1"));
    }

    Map<String, String> login(List<String> pages) {
        return Map.of(
                "SERVER_PORT", port("login"),
                "SERVER_ADDRESS", "127.0.0.1",
                "SERTEL_CREDENTIALS", state.file("credentials.json").toString(),
                "SERTEL_LOGIN_ISSUER", at.url("login"),
                "SERTEL_LOGIN_STATE", state.file("login").toString(),
                "SERTEL_LOGIN_PAGES", String.join(",", pages.stream().map(at::url).toList()));
    }

    Map<String, String> bsre() {
        return Map.of(
                "BSRE_PORT", port("bsre"),
                "BSRE_STATE", state.file("bsre").toString(),
                "BSRE_URL", at.url("bsre"),
                "BSRE_USERNAME", secrets.value("bsre.username"),
                "BSRE_PASSWORD", secrets.value("bsre.password"));
    }

    Map<String, String> whatsapp() {
        return Map.of(
                "WHATSAPP_PORT", port("whatsapp"),
                "WHATSAPP_STATE", state.file("whatsapp").toString(),
                "WHATSAPP_TOKEN", secrets.value("whatsapp.token"),
                "WHATSAPP_APP_SECRET", secrets.value("whatsapp.app-secret"),
                "WHATSAPP_PHONE_NUMBER_ID", WHATSAPP_NUMBER,
                "WHATSAPP_WEBHOOK_URL", at.url("notification") + "/webhooks/whatsapp");
    }

    Map<String, String> mail() {
        return Map.of(
                "MAIL_HTTP_PORT", port("mail"),
                "MAIL_SMTP_PORT", port("smtp"),
                "MAIL_STATE", state.file("mail").toString());
    }

    /** The base of the registry's Confluent API. */
    String registry(String host) {
        return "http://" + host + ":" + port("registry") + "/apis/ccompat/v7";
    }

    private String broker() {
        return "127.0.0.1:" + port("kafka");
    }

    private String documents() {
        return state.file("documents").toString();
    }

    private String port(String name) {
        return Integer.toString(at.port(name));
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
