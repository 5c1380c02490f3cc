package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.Database;
import id.go.pontianak.sertel.sandbox.launcher.Program.Job;
import id.go.pontianak.sertel.sandbox.launcher.Program.Kafka;
import id.go.pontianak.sertel.sandbox.launcher.Program.Plain;
import id.go.pontianak.sertel.sandbox.launcher.Program.PostgreSql;
import id.go.pontianak.sertel.sandbox.launcher.Program.Registry;
import id.go.pontianak.sertel.sandbox.launcher.Program.SpringBoot;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every process of the mesh and its sandbox: what it runs, needs and is told. */
final class Catalogue {

    static final List<String> SERVICES =
            List.of("intake", "disposition", "verification", "issuance", "notification");
    static final List<String> DATABASES =
            Stream.concat(SERVICES.stream(), Stream.of("registry")).toList();

    private static final String ROOT = "id.go.pontianak.sertel.";
    private static final int SERVICE_HEAP = 256;
    private static final int LOGIN_HEAP = 160;
    private static final int STAND_IN_HEAP = 64;

    // Whoever makes RSA keys makes them three times as fast with the second compiler.
    private static final List<String> KEYS = List.of("-XX:TieredStopAtLevel=4");

    private final Endpoints at;
    private final Secrets secrets;
    private final Environments tell;

    private Catalogue(Endpoints at, Secrets secrets, Environments tell) {
        this.at = at;
        this.secrets = secrets;
        this.tell = tell;
    }

    /** All processes, each after those that it needs. */
    static List<Entry> of(Endpoints at, Secrets secrets, State state) {
        return new Catalogue(at, secrets, new Environments(at, secrets, state)).entries();
    }

    private List<Entry> entries() {
        return List.of(
                postgres(),
                kafka(),
                registry(),
                login(),
                standIn("bsre", "certificate authority", "bsre.BsreStandIn", tell.bsre()),
                standIn("whatsapp", "messages", "whatsapp.WhatsAppStandIn", tell.whatsapp()),
                standIn("mail", "mailbox", "mail.MailStandIn", tell.mail()),
                deployment(),
                service("intake", "step 1, status for applicants and offices", tell.intake()),
                service("disposition", "steps 2, 3 and 4", tell.disposition()),
                service("verification", "step 5", tell.verification()),
                service("issuance", "steps 6 and 7, register of holders", tell.issuance()),
                service("notification", "email and WhatsApp", tell.notification()));
    }

    private Entry postgres() {
        List<Database> databases = DATABASES.stream().map(this::database).toList();
        return new Entry(
                "postgres",
                "databases",
                new PostgreSql(databases),
                List.of("postgres"),
                List.of(),
                Map.of(),
                "localhost:" + at.port("postgres"),
                null);
    }

    private Entry kafka() {
        return new Entry(
                "kafka",
                "broker",
                new Kafka(),
                List.of("kafka"),
                List.of(),
                Map.of(),
                "localhost:" + at.port("kafka"),
                null);
    }

    private Entry registry() {
        return new Entry(
                "registry",
                "event schemas",
                new Registry(database("registry")),
                List.of("registry"),
                List.of("postgres"),
                Map.of(),
                tell.registry("localhost"),
                null);
    }

    private Entry login() {
        return new Entry(
                "login",
                "OpenID Connect",
                new SpringBoot("sandbox/login", "sandbox-login", LOGIN_HEAP),
                List.of("login"),
                List.of(),
                tell.login(SERVICES),
                at.url("login"),
                ready("login", "/actuator/health/readiness"));
    }

    private Entry standIn(
            String name, String purpose, String mainClass, Map<String, String> environment) {
        boolean mail = name.equals("mail");
        return new Entry(
                name,
                mail ? purpose + "; SMTP at localhost:" + at.port("smtp") : purpose,
                new Plain(
                        "sandbox/stand-ins",
                        "sandbox-stand-ins",
                        ROOT + "sandbox." + mainClass,
                        STAND_IN_HEAP,
                        name.equals("bsre") ? KEYS : List.of()),
                mail ? List.of("mail", "smtp") : List.of(name),
                List.of(),
                environment,
                at.url(name),
                ready(name, "/_sandbox/received"));
    }

    private Entry deployment() {
        return new Entry(
                "deployment",
                "topics and schemas",
                new Job(ROOT + "schemas.deployment.Deploy"),
                List.of(),
                List.of("kafka", "registry"),
                tell.deployment(),
                "",
                null);
    }

    private Entry service(String name, String purpose, Map<String, String> environment) {
        String artifact = name + "-service";
        return new Entry(
                name,
                purpose,
                new SpringBoot(artifact, artifact, SERVICE_HEAP),
                List.of(name),
                List.of("deployment", "login", "bsre"),
                environment,
                at.url(name),
                ready(name, "/actuator/health/readiness"));
    }

    private String ready(String name, String path) {
        return "http://127.0.0.1:" + at.port(name) + path;
    }

    private Database database(String name) {
        return new Database(name, name, secrets.value("database." + name));
    }
}
