package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.IntakeProperties;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.files.Staging;
import id.go.pontianak.sertel.intake.web.ApplicationPart;
import id.go.pontianak.sertel.intake.web.FormParts;
import id.go.pontianak.sertel.intake.web.Parts;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the parts of a batch out of a request. */
@Component
class BatchReader {

    private static final String BATCH = "batch";

    private final ApplicationPart batchPart;
    private final Staging staging;
    private final IntakeProperties intake;
    private final BatchProperties properties;

    BatchReader(
            ApplicationPart batchPart,
            Staging staging,
            IntakeProperties intake,
            BatchProperties properties) {
        this.batchPart = batchPart;
        this.staging = staging;
        this.intake = intake;
        this.properties = properties;
    }

    /**
     * @throws Problem 400 if it cannot be parsed, 413 if it is too large altogether
     * @throws TemporaryFailure if it cannot be kept while it is looked at
     */
    SentBatch read(HttpServletRequest request) {
        Parts parts = Parts.of(request);
        var findings = new Findings();
        return read(parts, batchPart.read(BATCH, parts, findings).orElse(null), findings);
    }

    /**
     * Reads what was filled into a form of a page; see the other.
     *
     * @param form its fields
     * @param findings what was found wrong with them so far
     */
    SentBatch readForm(Parts parts, RequestForm form, Findings findings) {
        return read(parts, new ApplicationPart.Form(form, FormParts.canonical(form)), findings);
    }

    private SentBatch read(Parts parts, ApplicationPart.@Nullable Form form, Findings findings) {
        var staged = new StagedFiles(staging);
        boolean read = false;
        try {
            SentBatch batch = read(parts, form, staged, findings);
            read = true;
            return batch;
        } catch (IOException e) {
            throw new TemporaryFailure("a batch could not be staged", e);
        } finally {
            if (!read) {
                staged.close();
            }
        }
    }

    private SentBatch read(
            Parts parts, ApplicationPart.@Nullable Form form, StagedFiles staged, Findings findings)
            throws IOException {
        long largest = intake.largestFile().toBytes();
        StagedFile letter = null;
        Part letterPart = only(parts, PaperKind.REQUEST_LETTER.part(), findings);
        if (letterPart != null) {
            letter = write(letterPart, staged, largest + 1);
        }
        byte[] list = list(parts, findings);
        List<ApplicantRow> rows =
                list == null
                        ? List.of()
                        : ApplicantList.read(list, properties.mostRows(), findings);
        Map<String, StagedFile> files = files(parts, named(rows), staged, findings);
        return new SentBatch(
                form == null ? new RequestForm(Map.of(), false) : form.form(),
                form == null ? "" : form.canonical(),
                letter,
                list == null ? "" : hash(list),
                rows,
                files,
                findings,
                staged);
    }

    private byte @Nullable [] list(Parts parts, Findings findings) throws IOException {
        Part part = only(parts, ApplicantList.PART, findings);
        if (part == null) {
            return null;
        }
        long largest = properties.largestList().toBytes();
        if (part.getSize() > largest) {
            findings.fault(ApplicantList.PART, "FILE_TOO_LARGE", largest >> 20);
            return null;
        }
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private Map<String, StagedFile> files(
            Parts parts, Set<String> wanted, StagedFiles staged, Findings findings)
            throws IOException {
        Part part = only(parts, ArchivedFiles.PART, findings);
        if (part == null) {
            return Map.of();
        }
        StagedFile zip = write(part, staged, Long.MAX_VALUE);
        var limits =
                new ArchivedFiles.Limits(
                        properties.mostEntries(),
                        intake.largestFile().toBytes(),
                        properties.largestContent().toBytes());
        Map<String, StagedFile> files =
                new ArchivedFiles(limits, staged, findings).unpack(zip.path(), wanted);
        Files.deleteIfExists(zip.path());
        return files;
    }

    private static Set<String> named(List<ApplicantRow> rows) {
        return rows.stream()
                .flatMap(row -> ApplicantRow.PAPERS.stream().map(kind -> row.value(kind.part())))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static StagedFile write(Part part, StagedFiles staged, long most) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return staged.write(content, most);
        }
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(StagedFiles.sha256().digest(content));
    }

    private static @Nullable Part only(Parts parts, String name, Findings findings) {
        List<Part> found =
                parts.named(name).stream().filter(part -> !Parts.isNothingChosen(part)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        findings.fault(name, found.isEmpty() ? "REQUIRED" : "SENT_TWICE");
        return null;
    }
}
