package id.go.pontianak.sertel.verification;

import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.ChecklistItem;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.Arrays;
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

    static List<Map.Entry<String, String>> complete() {
        return Arrays.stream(ChecklistItem.values())
                .map(item -> Map.entry("item", item.name()))
                .toList();
    }

    static String dossier(UUID id) {
        return "/dossiers/" + id;
    }
}
