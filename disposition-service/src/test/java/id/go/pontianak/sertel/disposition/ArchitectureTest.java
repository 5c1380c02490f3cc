package id.go.pontianak.sertel.disposition;

import id.go.pontianak.sertel.platform.test.MeshRules;
import id.go.pontianak.sertel.schemas.MeshService;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfTheMesh() {
        MeshRules.check("id.go.pontianak.sertel.disposition");
    }

    @Test
    void itConsumesWhatTheContractSays() {
        MeshRules.consumesWhatTheContractSays(MeshService.DISPOSITION);
    }
}
