package id.go.pontianak.sertel.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

class ArchitectureTest {

    private static final String ROOT = "id.go.pontianak.sertel.notification";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void theDomainKnowsNothingButItself() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".domain",
                        "id.go.pontianak.sertel.platform.decision",
                        "java..",
                        "org.jspecify.annotations")
                .check(CLASSES);
    }

    @Test
    void onlyTheDeskOpensTransactions() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName(NotificationDesk.class.getName())
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .andShould()
                .notBeMetaAnnotatedWith(Transactional.class)
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(
                        "org.springframework.transaction.support.TransactionTemplate")
                .check(CLASSES);
    }

    @Test
    void whatOpensTransactionsOrReadsEventsCannotReachTheNetwork() {
        noClasses()
                .that()
                .haveFullyQualifiedName(NotificationDesk.class.getName())
                .or()
                .resideInAnyPackage(ROOT + ".messaging", ROOT + ".store", ROOT + ".web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".mail", ROOT + ".whatsapp")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Post.class)
                .check(CLASSES);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses().should().callMethod(Instant.class, "now").check(CLASSES);
    }
}
