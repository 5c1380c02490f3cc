package id.go.pontianak.sertel.sandbox.demo;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A body of several parts, as RFC 7578 has it. */
public final class Multipart {

    private final String boundary = "sertel-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a part of JSON. */
    public Multipart json(String name, String json) {
        write("--" + boundary + "\r\n");
        write("Content-Disposition: form-data; name=\"" + name + "\"\r\n");
        write("Content-Type: application/json\r\n\r\n");
        write(json + "\r\n");
        return this;
    }

    /** Adds a file; a document without a name and content is a field that was left empty. */
    public Multipart file(String name, SampleDocument document) {
        write("--" + boundary + "\r\n");
        write(
                "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        .formatted(name, document.fileName()));
        write("Content-Type: " + document.mediaType() + "\r\n\r\n");
        body.writeBytes(document.content());
        write("\r\n");
        return this;
    }

    /** Adds a field of a form. */
    public Multipart text(String name, String value) {
        write("--" + boundary + "\r\n");
        write("Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
        write(value + "\r\n");
        return this;
    }

    /** The media type of the body. */
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Ends the body. */
    public BodyPublisher publisher() {
        write("--" + boundary + "--\r\n");
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
