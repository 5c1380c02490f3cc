package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.springframework.http.HttpStatus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The parts of a request, by name. */
public record Parts(Collection<Part> all) {

    private static final int MOST_READ = 4_000;

    /**
     * @throws Problem 400 if it is no multipart body, 413 if it is too large altogether
     * @throws TemporaryFailure if it cannot be kept while it is read
     */
    public static Parts of(HttpServletRequest request) {
        try {
            return new Parts(request.getParts());
        } catch (IllegalStateException _) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE", List.of());
        } catch (IOException e) {
            throw isOurs(e)
                    ? new TemporaryFailure("an upload could not be staged", e)
                    : Problem.badRequest("UNREADABLE", Fault.of("", "UNREADABLE"));
        } catch (ServletException _) {
            throw Problem.badRequest("UNREADABLE", Fault.of("", "UNREADABLE"));
        }
    }

    /** As browsers send a field for a file in which none was chosen. */
    public static boolean isNothingChosen(Part part) {
        String name = part.getSubmittedFileName();
        return part.getSize() == 0 && (name == null || name.isEmpty());
    }

    /** Not the sender's fault: a full disk, for example. */
    private static boolean isOurs(IOException failure) {
        return failure.getCause() instanceof IOException cause
                && !(cause instanceof MultipartStream.MalformedStreamException);
    }

    /** Those of that name, in the order in which they came. */
    public List<Part> named(String name) {
        return all.stream().filter(part -> part.getName().equals(name)).toList();
    }

    /**
     * A text that a form was filled in with; empty if it was left so, or, with a fault, if it is
     * longer than any that is meant.
     *
     * @param longest how many characters are told to be the most
     */
    public Optional<String> text(String name, int longest, Findings findings) {
        Part part = named(name).stream().findFirst().orElse(null);
        if (part == null) {
            return Optional.empty();
        }
        if (part.getSize() > MOST_READ) {
            findings.fault(name, "TOO_LONG", longest);
            return Optional.empty();
        }
        try (InputStream in = part.getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.isBlank() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
