package id.go.pontianak.sertel.platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

class ArchitectureTest {

    private static final String ROOT = "id.go.pontianak.sertel.platform";
    private static final JavaClasses PLATFORM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @Test
    void thePlatformKnowsNoServiceAndNoWordOfTheProcedure() {
        assertThat(PLATFORM).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("id.go.pontianak.sertel..")
                                .and(not(resideInAPackage(ROOT + ".."))))
                .check(PLATFORM);
    }

    @Test
    void decisionsAreMadeOfNothingButTheLanguage() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".decision..")
                .should()
                .dependOnClassesThat(
                        not(
                                resideInAnyPackage(
                                        "java..",
                                        "org.jspecify.annotations..",
                                        ROOT + ".decision..")))
                .check(PLATFORM);
    }

    @Test
    void transactionsAreOpenedByTheServicesDesk() {
        noMethods().should().beAnnotatedWith(Transactional.class).check(PLATFORM);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses().should().callMethod(Instant.class, "now").check(PLATFORM);
    }
}
