package id.go.pontianak.sertel.intake;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** A request as an office sends it, to be spoilt in every way. */
final class SampleRequest {

    static final String BOUNDARY = "batas-bagian";

    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private String json;

    /** A sound request for somebody new. */
    SampleRequest() {
        this("617101520485%04d".formatted(SERIAL.getAndIncrement()));
    }

    SampleRequest(String nik) {
        json =
                """
                {"reference": "REF-%s", "letter": {"number": "800/12/DINKES", "date": "2026-01-05",
                 "subject": "Permohonan sertifikat elektronik"},
                 "applicant": {"name": "dr. Ayu Candrakirana", "nik": "%s",
                 "nip": "19850412 201001 2 003", "employment": "ASN", "position": "Analis",
                 "office": "Dinas Kesehatan", "email": "ayu@Pontianak.go.id",
                 "phone": "0811-5678-901"}, "whatsapp": true}
                """
                        .formatted(nik.substring(12), nik);
        parts.put("requestLetter", SampleFiles.pdf(1));
        parts.put("bsreForm", SampleFiles.pdf(2));
        parts.put("idCard", SampleFiles.picture("jpeg"));
        parts.put("appointmentDecree", SampleFiles.picture("png"));
    }

    private SampleRequest(Map<String, String> texts) {
        json = "";
        this.texts.putAll(texts);
    }

    /** What changes alone: texts by the names of their parts. */
    static SampleRequest changes(Map<String, String> texts) {
        return new SampleRequest(texts);
    }

    String json() {
        return json;
    }

    SampleRequest json(String another) {
        json = another;
        return this;
    }

    /** The same with a text of its JSON replaced. */
    SampleRequest replace(String text, String by) {
        if (!json.contains(text)) {
            throw new IllegalArgumentException("nothing to replace");
        }
        return json(json.replace(text, by));
    }

    /** The same with another file, or without one. */
    SampleRequest file(String part, byte @Nullable [] content) {
        if (content == null) {
            parts.remove(part);
        } else {
            parts.put(part, content);
        }
        return this;
    }

    byte[] file(String part) {
        return Objects.requireNonNull(parts.get(part));
    }

    BodyPublisher body() {
        var body = new ByteArrayOutputStream();
        if (texts.isEmpty()) {
            part(body, "application\"", "application/json", json.getBytes(StandardCharsets.UTF_8));
        }
        texts.forEach(
                (name, text) ->
                        part(
                                body,
                                name + '"',
                                "text/plain; charset=utf-8",
                                text.getBytes(StandardCharsets.UTF_8)));
        parts.forEach(
                (name, content) ->
                        part(body, name + "\"; filename=\"x.exe\"", "text/plain", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void part(
            ByteArrayOutputStream body, String name, String mediaType, byte[] content) {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, name, mediaType);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
