package id.go.pontianak.sertel.issuance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import id.go.pontianak.sertel.platform.test.MeshRules;
import id.go.pontianak.sertel.schemas.MeshService;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "id.go.pontianak.sertel.issuance";

    @Test
    void theServiceKeepsTheRulesOfTheMesh() {
        MeshRules.check(ROOT);
    }

    @Test
    void itConsumesWhatTheContractSays() {
        MeshRules.consumesWhatTheContractSays(MeshService.ISSUANCE);
    }

    @Test
    void theOutsideIsCalledNeitherByTheDeskNorOnTheWayOfEvents() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".messaging", ROOT + ".certificate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".authority")
                .because("a transaction or a partition would wait for another's network")
                .check(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages(ROOT));
    }
}
