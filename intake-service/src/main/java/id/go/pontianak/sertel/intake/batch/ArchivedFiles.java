package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Findings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Takes files out of a ZIP. Only what a row names is unpacked, and never under a name of the ZIP's;
 * what its directory says of sizes is not believed.
 */
final class ArchivedFiles {

    /** The part of the request that carries it. */
    static final String PART = "files";

    /**
     * How much is taken out.
     *
     * @param entries of the ZIP's directory
     * @param eachFile a longer one is cut one byte after this, so that it is seen to be too large
     * @param together bytes of all files
     */
    record Limits(int entries, long eachFile, long together) {}

    private final Limits limits;
    private final StagedFiles staged;
    private final Findings findings;

    ArchivedFiles(Limits limits, StagedFiles staged, Findings findings) {
        this.limits = limits;
        this.staged = staged;
        this.findings = findings;
    }

    /**
     * @param wanted the names that rows mention
     * @return those of them that are there; none if anything is wrong with the ZIP as such
     */
    Map<String, StagedFile> unpack(Path zip, Set<String> wanted) throws IOException {
        int before = findings.faults().size();
        Map<String, StagedFile> files = new HashMap<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            if (archive.size() > limits.entries()) {
                findings.fault(PART, "ZIP_TOO_MANY_ENTRIES", limits.entries());
                return Map.of();
            }
            List<? extends ZipEntry> entries = archive.stream().toList();
            judgeNames(entries);
            if (findings.faults().size() == before) {
                unpack(archive, entries, wanted, files);
            }
        } catch (ZipException | IllegalArgumentException _) {
            // Encrypted ones too. The reader's text quotes names.
            findings.fault(PART, "ZIP_UNREADABLE");
        }
        return findings.faults().size() > before ? Map.of() : Map.copyOf(files);
    }

    private void judgeNames(List<? extends ZipEntry> entries) {
        Set<String> seen = new HashSet<>();
        boolean twice = false;
        boolean outside = false;
        for (ZipEntry entry : entries) {
            twice |= !seen.add(entry.getName());
            outside |= leadsOutside(entry.getName());
        }
        if (twice) {
            findings.fault(PART, "ZIP_NAME_TWICE");
        }
        if (outside) {
            findings.fault(PART, "ZIP_NAME_NOT_ALLOWED");
        }
    }

    /** Nothing is written under these names; but who sends them means no good. */
    private static boolean leadsOutside(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || Arrays.asList(name.split("/", -1)).contains("..");
    }

    private void unpack(
            ZipFile archive,
            List<? extends ZipEntry> entries,
            Set<String> wanted,
            Map<String, StagedFile> files)
            throws IOException {
        long left = limits.together();
        for (ZipEntry entry : entries) {
            if (entry.isDirectory() || !wanted.contains(entry.getName())) {
                continue;
            }
            try (InputStream content = archive.getInputStream(entry)) {
                StagedFile file = staged.write(content, limits.eachFile() + 1);
                files.put(entry.getName(), file);
                left -= Files.size(file.path());
            }
            if (left < 0) {
                findings.fault(PART, "ZIP_TOO_LARGE", limits.together() >> 20);
                return;
            }
        }
    }
}
