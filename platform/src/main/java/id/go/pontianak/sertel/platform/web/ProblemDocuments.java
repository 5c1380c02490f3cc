package id.go.pontianak.sertel.platform.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes problem documents: type, title, status, code, and every fault with its text. */
public final class ProblemDocuments {

    /**
     * A fault as the caller reads it.
     *
     * @param pointer where
     * @param code stable
     * @param message in the caller's language
     */
    public record FaultText(String pointer, String code, String message) {}

    private final MessageSource messages;

    ProblemDocuments(MessageSource messages) {
        this.messages = messages;
    }

    /** The document for a problem, in the language of the current request. */
    public ProblemDetail of(
            HttpStatus status, String code, List<Fault> faults, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail document = ProblemDetail.forStatus(status);
        document.setType(URI.create("urn:sertel:problem:" + code));
        document.setTitle(messages.getMessage("problem." + code, arguments, code, locale));
        document.setProperties(Map.of("code", code, "errors", texts(faults)));
        return document;
    }

    /** Faults with their texts, in the language of the current request. */
    public List<FaultText> texts(List<Fault> faults) {
        Locale locale = LocaleContextHolder.getLocale();
        return faults.stream()
                .map(
                        fault ->
                                new FaultText(
                                        fault.pointer(),
                                        fault.code(),
                                        String.valueOf(
                                                messages.getMessage(
                                                        "fault." + fault.code(),
                                                        fault.arguments().toArray(),
                                                        fault.code(),
                                                        locale))))
                .toList();
    }

    /** The code of what this service itself says by a status, whoever finds it out. */
    public static String code(HttpStatus status) {
        return switch (status) {
            case INTERNAL_SERVER_ERROR -> "UNEXPECTED";
            case SERVICE_UNAVAILABLE -> "UNAVAILABLE";
            default -> status.name();
        };
    }
}
