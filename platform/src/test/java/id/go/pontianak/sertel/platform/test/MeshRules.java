package id.go.pontianak.sertel.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules that every service keeps, each with its reason. */
public final class MeshRules {

    private static final List<Class<?>> CLOCKS =
            List.of(
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class,
                    Clock.class);

    private MeshRules() {}

    /**
     * @param root the service's root package
     */
    public static void check(String root) {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root);
        noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .dependOnClassesThat(
                        not(
                                resideInAnyPackage(
                                        "java..",
                                        "org.jspecify.annotations..",
                                        "id.go.pontianak.sertel.platform.decision..",
                                        root + ".domain..")))
                .because("the rules of the procedure must be readable and testable by themselves")
                .check(classes);
        noMethods()
                .that()
                .areDeclaredInClassesThat(not(simpleNameEndingWith("Desk")))
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("what is committed together is to be seen in one place")
                .check(classes);
        noClasses()
                .that(simpleNameEndingWith("Desk"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web.client..",
                        "java.net.http..",
                        "org.springframework.mail..",
                        "id.go.pontianak.sertel.platform.external..")
                .because("no transaction is open across a network call")
                .check(classes);
        for (Class<?> clock : CLOCKS) {
            noClasses()
                    .should()
                    .callMethod(clock, clock == Clock.class ? "systemUTC" : "now")
                    .because("time comes from the one clock that tests can set")
                    .check(classes);
        }
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(otherServices(root)).as("belong to another service"))
                .because("services meet on Kafka alone")
                .check(classes);
    }

    /** What the service says it consumes is what the contract says, with its replay topic. */
    public static void consumesWhatTheContractSays(MeshService service) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Properties properties = Objects.requireNonNull(yaml.getObject());
        assertThat(properties.getProperty("spring.application.name")).isEqualTo(service.id());
        assertThat(
                        new TreeSet<>(
                                Arrays.asList(
                                        properties
                                                .getProperty("sertel.consumes")
                                                .strip()
                                                .split("\\s*,\\s*"))))
                .isEqualTo(
                        new TreeSet<>(
                                Stream.concat(
                                                service.consumes().stream().map(EventType::topic),
                                                Stream.of(service.replayTopic()))
                                        .toList()));
    }

    private static String[] otherServices(String root) {
        return Arrays.stream(MeshService.values())
                .map(MeshService::id)
                .map(id -> "id.go.pontianak.sertel." + id.replace("-service", ""))
                .filter(other -> !other.equals(root))
                .map(other -> other + "..")
                .toArray(String[]::new);
    }
}
