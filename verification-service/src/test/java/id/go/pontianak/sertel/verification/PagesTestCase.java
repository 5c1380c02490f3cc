package id.go.pontianak.sertel.verification;

import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.ChecklistItem;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A verifier with a browser. */
abstract class PagesTestCase extends VerificationTestCase {

    /** The applicant of every sample is a verifier, too. */
    static final String APPLICANTS_NIP = "199001012015032001";

    @LocalServerPort private int port;

    String base;
    PageUser user;

    @BeforeEach
    void person() {
        base = "http://127.0.0.1:" + port;
        user = PageUser.official(base, Role.VERIFIKATOR, "verifikator-subject");
    }

    /** Everything is ticked on the page of the first revision. */
    static List<Map.Entry<String, String>> complete() {
        return complete(1);
    }

    static List<Map.Entry<String, String>> complete(int revision) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("revision", String.valueOf(revision)));
        for (ChecklistItem item : ChecklistItem.values()) {
            fields.add(Map.entry("item", item.name()));
        }
        return fields;
    }

    /** A refusal of the first revision that is meant. */
    static Map<String, String> refusal() {
        return Map.of("revision", "1", "code", "BUKAN_PEGAWAI", "confirmed", "true");
    }

    static String dossier(UUID id) {
        return "/dossiers/" + id;
    }
}
