package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.RequestForm;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A batch as it was sent, its files in the staging folder until it is closed.
 *
 * @param shared what it says for all its rows
 * @param canonical the same for every way of writing that
 * @param letter the request letter; null if it is missing
 * @param list hash of the list of applicants; empty if it is missing
 * @param rows the list; empty if it cannot be read
 * @param files those that rows name and the ZIP has, by name
 * @param findings what is wrong with its parts as such
 */
record SentBatch(
        RequestForm shared,
        String canonical,
        @Nullable StagedFile letter,
        String list,
        List<ApplicantRow> rows,
        Map<String, StagedFile> files,
        Findings findings,
        StagedFiles staged)
        implements AutoCloseable {

    SentBatch {
        rows = List.copyOf(rows);
        files = Map.copyOf(files);
    }

    /** Whether it can be told from others: whether all of it could be read. */
    boolean isWhole() {
        return findings.faults().isEmpty();
    }

    /** A hash of everything that counts: two of the same are the same batch. */
    String fingerprint() {
        MessageDigest digest = StagedFiles.sha256();
        add(digest, canonical);
        add(digest, list);
        add(digest, letter == null ? "" : letter.sha256());
        new TreeMap<>(files).forEach((name, file) -> add(digest, file.sha256() + ' ' + name));
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        staged.close();
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
