package id.go.pontianak.sertel.verification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import id.go.pontianak.sertel.platform.test.MeshRules;
import id.go.pontianak.sertel.schemas.MeshService;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "id.go.pontianak.sertel.verification";

    @Test
    void theServiceKeepsTheRulesOfTheMesh() {
        MeshRules.check(ROOT);
    }

    @Test
    void itConsumesWhatTheContractSays() {
        MeshRules.consumesWhatTheContractSays(MeshService.VERIFICATION);
    }

    @Test
    void bsreIsAskedByItsWorkerAloneNeverWhereEventsOrTransactionsAreHandled() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".messaging..", ROOT + ".inbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".authority..")
                .because("BSrE's slowness must hold up neither Kafka nor the database")
                .check(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages(ROOT));
    }
}
