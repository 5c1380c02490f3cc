package id.go.pontianak.sertel.sandbox.bsre;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.DurableFiles;
import id.go.pontianak.sertel.sandbox.standin.Json;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** People on disk, a file each, and the PKCS#12 that waits for its one download. */
final class People {
    private static final int LOCKS = 64;
    private static final String SPARE = ".spare";

    private final Path people;
    private final Path downloads;
    private final Map<String, String> nikOfRequest = new ConcurrentHashMap<>();
    private final Map<String, String> nikOfToken = new ConcurrentHashMap<>();
    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    /** What to do with a person while nobody else does. */
    @FunctionalInterface
    interface Work<T> {
        T with(@Nullable Person person) throws IOException;
    }

    People(Path state) throws IOException {
        people = DurableFiles.directory(state.resolve("people"));
        downloads = DurableFiles.directory(state.resolve("p12"));
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
        for (var file : DurableFiles.list(people, ".json")) {
            index(Json.MAPPER.readValue(Files.readAllBytes(file), Person.class));
        }
    }

    /** Does something with the person of this NIK, null when unknown, one at a time. */
    <T> T alone(String nik, Work<T> work) throws IOException {
        var lock = locks[Math.floorMod(nik.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.with(find(nik));
        } finally {
            lock.unlock();
        }
    }

    void save(Person person) throws IOException {
        DurableFiles.write(
                file(people, person.nik(), ".json"), Json.MAPPER.writeValueAsBytes(person));
        index(person);
    }

    @Nullable String nikOfRequest(String requestId) {
        return nikOfRequest.get(requestId);
    }

    @Nullable String nikOfToken(String token) {
        return nikOfToken.get(token);
    }

    void keepDownload(String nik, byte[] pkcs12) throws IOException {
        DurableFiles.write(file(downloads, nik, ".p12"), pkcs12);
    }

    /** The PKCS#12, gone from here on; null when it was fetched before. */
    byte @Nullable [] takeDownload(String nik) throws IOException {
        var file = file(downloads, nik, ".p12");
        if (!Files.exists(file)) {
            return null;
        }
        var pkcs12 = Files.readAllBytes(file);
        DurableFiles.delete(file);
        return pkcs12;
    }

    /** The PKCS#12 of the certificate that may come to stand for a wrong one. */
    void keepSpare(String nik, byte[] pkcs12) throws IOException {
        DurableFiles.write(file(downloads, nik, SPARE), pkcs12);
    }

    /** From here on the spare one is the one to download; it is already if there is none. */
    void putSpareInForce(String nik) throws IOException {
        var spare = file(downloads, nik, SPARE);
        if (Files.exists(spare)) {
            keepDownload(nik, Files.readAllBytes(spare));
            DurableFiles.delete(spare);
        }
    }

    void forgetDownloads(String nik) throws IOException {
        DurableFiles.delete(file(downloads, nik, ".p12"));
        DurableFiles.delete(file(downloads, nik, SPARE));
    }

    private @Nullable Person find(String nik) throws IOException {
        var file = file(people, nik, ".json");
        return Files.exists(file)
                ? Json.MAPPER.readValue(Files.readAllBytes(file), Person.class)
                : null;
    }

    private void index(Person person) {
        person.registrations().forEach(r -> nikOfRequest.put(r.requestId(), person.nik()));
        if (person.link() != null) {
            nikOfToken.put(person.link().token(), person.nik());
        }
    }

    private static Path file(Path directory, String nik, String ending) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(nik.getBytes(UTF_8));
            return directory.resolve(HexFormat.of().formatHex(hash) + ending);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
