package id.go.pontianak.sertel.sandbox.bsre;

import id.go.pontianak.sertel.sandbox.standin.DurableFiles;
import id.go.pontianak.sertel.sandbox.standin.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What has been revoked, on disk. */
final class Revocations {
    private final Path file;
    private List<Authority.Revocation> all;

    Revocations(Path state) throws IOException {
        file = state.resolve("revoked.json");
        all =
                Files.exists(file)
                        ? List.of(
                                Json.MAPPER.readValue(
                                        Files.readAllBytes(file), Authority.Revocation[].class))
                        : List.of();
    }

    /** A certificate that is on the list already keeps the time at which it came there. */
    synchronized void add(Authority.Revocation revocation) throws IOException {
        if (of(revocation.authority()).stream()
                .anyMatch(one -> one.serial().equals(revocation.serial()))) {
            return;
        }
        var more = new ArrayList<>(all);
        more.add(revocation);
        DurableFiles.write(file, Json.MAPPER.writeValueAsBytes(more));
        all = List.copyOf(more);
    }

    synchronized List<Authority.Revocation> of(String authority) {
        return all.stream().filter(one -> one.authority().equals(authority)).toList();
    }
}
