package id.go.pontianak.sertel.sandbox.login;

import org.springframework.context.event.EventListener;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which services' pages each session was used to log in to. */
@Component
class VisitedPages {

    private final Map<String, Set<URI>> bySession = new ConcurrentHashMap<>();

    /**
     * Notes a visit.
     *
     * @param session its {@link SessionName}
     * @param page the address of the service
     */
    void add(String session, URI page) {
        bySession.computeIfAbsent(session, _ -> ConcurrentHashMap.newKeySet()).add(page);
    }

    /** All pages that the session was used for; it is forgotten. */
    Set<URI> leave(String session) {
        Set<URI> pages = bySession.remove(session);
        return pages == null ? Set.of() : Set.copyOf(pages);
    }

    @EventListener
    void forget(HttpSessionDestroyedEvent ended) {
        bySession.remove(SessionName.of(ended.getId()));
    }
}
