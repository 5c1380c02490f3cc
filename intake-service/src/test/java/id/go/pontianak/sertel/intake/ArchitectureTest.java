package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.platform.test.MeshRules;
import id.go.pontianak.sertel.schemas.MeshService;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfTheMesh() {
        MeshRules.check("id.go.pontianak.sertel.intake");
    }

    @Test
    void itConsumesWhatTheContractSays() {
        MeshRules.consumesWhatTheContractSays(MeshService.INTAKE);
    }
}
