package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.document.DocumentReading;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.inbox.InboxItem;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** What a verifier can see in step 5. */
@RestController
@RequestMapping("/api/v1")
class DossierController {

    private final Dossiers dossiers;
    private final DocumentReading documents;

    DossierController(Dossiers dossiers, DocumentReading documents) {
        this.dossiers = dossiers;
        this.documents = documents;
    }

    @GetMapping("/inbox")
    Page<InboxItem> inbox(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "AWAITING_CHECK") String list,
            @RequestParam(required = false) @Nullable String cursor) {
        Verifiers.of(caller);
        return dossiers.inbox(caller, Dossiers.list(list), q, overdue, cursor);
    }

    @GetMapping("/dossiers/{applicationId}")
    DossierView open(Caller caller, @PathVariable UUID applicationId) {
        return dossiers.open(caller, applicationId).view();
    }

    @GetMapping("/dossiers/{applicationId}/documents/{documentId}")
    ResponseEntity<Resource> document(
            Caller caller, @PathVariable UUID applicationId, @PathVariable String documentId) {
        Dossier.Document document = dossiers.paper(caller, applicationId, documentId);
        return documents.show(
                caller.subject(),
                applicationId,
                documentId,
                document.mediaType(),
                document.sha256(),
                document.size());
    }
}
