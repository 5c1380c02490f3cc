package id.go.pontianak.sertel.intake;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The form of a page, filled in by somebody new, to be spoilt in every way. */
public final class FilledForm {

    public static final String BOUNDARY = "batas-formulir";

    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public FilledForm() {
        int serial = SERIAL.getAndIncrement();
        texts.put("key", UUID.randomUUID().toString());
        texts.put("/letter/number", "800/13/BKD");
        texts.put("/letter/date", "2026-01-06");
        texts.put("/letter/subject", "Permohonan sertifikat elektronik");
        texts.put("/applicant/name", "Rangga Puspawarna");
        texts.put("/applicant/nik", "617102150585%04d".formatted(serial));
        texts.put("/applicant/nip", "");
        texts.put("/applicant/employment", "OTHER");
        texts.put("/applicant/position", "Pengadministrasi");
        texts.put("/applicant/office", "Kecamatan Pontianak Kota");
        texts.put("/applicant/email", "rangga%d@pontianak.go.id".formatted(serial));
        texts.put("/applicant/phone", "0812 3456 7890");
        files.put("requestLetter", SampleFiles.pdf(1));
        files.put("bsreForm", SampleFiles.pdf(2));
        files.put("idCard", SampleFiles.picture("jpeg"));
        files.put("appointmentDecree", SampleFiles.picture("png"));
    }

    private FilledForm(Map<String, String> texts) {
        this.texts.putAll(texts);
    }

    /** Another form, with these texts and no files yet. */
    public static FilledForm of(Map<String, String> texts) {
        return new FilledForm(texts);
    }

    public String mailbox() {
        return text("/applicant/email");
    }

    /** The names of its fields for texts. */
    public List<String> names() {
        return texts.keySet().stream().filter(name -> name.startsWith("/")).toList();
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The same with another text. */
    public FilledForm text(String name, String text) {
        texts.put(name, text);
        return this;
    }

    /** The same with another file; null: none was chosen. */
    public FilledForm file(String part, byte @Nullable [] content) {
        files.put(part, content == null ? new byte[0] : content);
        return this;
    }

    public BodyPublisher body() {
        var body = new ByteArrayOutputStream();
        texts.forEach(
                (name, text) -> part(body, name + '"', text.getBytes(StandardCharsets.UTF_8)));
        files.forEach(
                (name, content) ->
                        part(
                                body,
                                name
                                        + "\"; filename=\""
                                        + (content.length == 0 ? "" : "berkas.pdf")
                                        + '"',
                                content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\r\n\r\n"
                        .formatted(BOUNDARY, name);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
