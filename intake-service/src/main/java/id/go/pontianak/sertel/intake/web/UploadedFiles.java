package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.files.FileInspector;
import id.go.pontianak.sertel.intake.files.Inspection;
import id.go.pontianak.sertel.intake.files.Staging;
import id.go.pontianak.sertel.intake.submission.ReceivedFile;

import jakarta.servlet.http.Part;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The files of one request, in the staging folder until they are closed. */
public final class UploadedFiles implements AutoCloseable {

    /** Takes the files out of requests. */
    @Component
    public static class Reader {

        private final FileInspector inspector;
        private final Staging staging;

        Reader(FileInspector inspector, Staging staging) {
            this.inspector = inspector;
            this.staging = staging;
        }

        /** Reads the four files; what is wrong with any of them is in the findings. */
        UploadedFiles read(Parts parts, Findings findings) {
            var files = new UploadedFiles(inspector, staging, findings);
            for (PaperKind kind : PaperKind.values()) {
                files.read(kind, parts.named(kind.part()));
            }
            return files;
        }

        /** Reads those of some kinds that are there, whatever else is. */
        public UploadedFiles readThoseSent(
                Parts parts, Collection<PaperKind> kinds, Findings findings) {
            var files = new UploadedFiles(inspector, staging, findings);
            for (PaperKind kind : kinds) {
                List<Part> sent =
                        parts.named(kind.part()).stream()
                                .filter(part -> !Parts.isNothingChosen(part))
                                .toList();
                if (!sent.isEmpty()) {
                    files.read(kind, sent);
                }
            }
            return files;
        }

        /** Reads the four files of a form; one for which none was chosen is missing. */
        UploadedFiles readChosen(Parts parts, Findings findings) {
            UploadedFiles files = readThoseSent(parts, List.of(PaperKind.values()), findings);
            for (PaperKind kind : PaperKind.values()) {
                if (parts.named(kind.part()).stream().allMatch(Parts::isNothingChosen)) {
                    findings.fault(kind.part(), "REQUIRED");
                }
            }
            return files;
        }
    }

    private final FileInspector inspector;
    private final Staging staging;
    private final Findings findings;
    private final List<Path> staged = new ArrayList<>();
    private final List<ReceivedFile> files = new ArrayList<>();
    private boolean anyTooLarge;

    private UploadedFiles(FileInspector inspector, Staging staging, Findings findings) {
        this.inspector = inspector;
        this.staging = staging;
        this.findings = findings;
    }

    /** Those that are sound, in the order of the SOP. */
    public List<ReceivedFile> files() {
        return List.copyOf(files);
    }

    /** Whether any was refused for its size. */
    public boolean anyTooLarge() {
        return anyTooLarge;
    }

    @Override
    public void close() {
        staged.forEach(staging::discard);
    }

    private void read(PaperKind kind, List<Part> parts) {
        if (parts.isEmpty()) {
            findings.fault(kind.part(), "REQUIRED");
            return;
        }
        if (parts.size() > 1) {
            findings.fault(kind.part(), "SENT_TWICE");
            return;
        }
        Path file = staging.newFile();
        staged.add(file);
        try {
            parts.getFirst().write(file.toString());
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        }
        judge(kind, file, inspector.inspect(file));
    }

    private void judge(PaperKind kind, Path file, Inspection inspection) {
        switch (inspection) {
            case Inspection.Sound sound -> add(new ReceivedFile(kind, file, sound));
            case Inspection.Refused(String code, List<Object> arguments) ->
                    findings.fault(kind.part(), code, arguments.toArray());
            case Inspection.TooLarge(long limit) -> {
                anyTooLarge = true;
                findings.fault(kind.part(), "FILE_TOO_LARGE", limit >> 20);
            }
        }
    }

    private void add(ReceivedFile file) {
        files.stream()
                .filter(other -> other.content().sha256().equals(file.content().sha256()))
                .findFirst()
                .ifPresent(
                        other ->
                                findings.fault(
                                        file.kind().part(),
                                        "FILE_SAME_AS_OTHER",
                                        other.kind().part()));
        files.add(file);
    }
}
