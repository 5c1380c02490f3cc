package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.FilledForm;
import id.go.pontianak.sertel.intake.SampleFiles;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A batch as an office sends it, to be spoilt in every way. */
final class SampleBatch {

    static final String BOUNDARY = "batas-kelompok";

    private static final String HEADER =
            "name,nik,nip,employment,position,office,email,phone,whatsapp,bsreForm,idCard,"
                    + "appointmentDecree,reference";
    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private final byte[] letter = SampleFiles.pdf(1);
    private final byte[] decree = SampleFiles.pdf(1);
    private String json =
            """
            {"reference": "KOLEKTIF-1", "letter": {"number": "800/13/DINKES",
             "date": "2026-01-05", "subject": "Permohonan kolektif"}}
            """;

    /** A sound batch of so many people whom nobody knows yet, with one decree for all. */
    SampleBatch(int people) {
        files.put("sk.pdf", decree);
        for (int i = 1; i <= people; i++) {
            files.put("formulir-%d.pdf".formatted(i), SampleFiles.pdf(2));
            files.put("ktp/%d.jpg".formatted(i), SampleFiles.picture("jpeg"));
            lines.add(
                    "\"Budi Santoso, S.Kom\",%s,198503122010011003,ASN,Analis,Dinas Kesehatan,b%d@pontianak.go.id,0811-5678-9%02d,true,formulir-%d.pdf,ktp/%d.jpg,sk.pdf,REF-%d"
                            .formatted(nik(), i, i, i, i, i));
        }
    }

    /** The NIK of somebody new. */
    static String nik() {
        return "617102120385%04d".formatted(SERIAL.getAndIncrement());
    }

    /** A row's NIK. */
    String nik(int row) {
        String rest = lines.get(row).substring(lines.get(row).indexOf("\",") + 2);
        return rest.substring(0, rest.indexOf(','));
    }

    /** The same with a text of a row replaced; row 0 is the header. */
    SampleBatch replace(int row, String text, String by) {
        if (!lines.get(row).contains(text)) {
            throw new IllegalArgumentException("nothing to replace");
        }
        lines.set(row, lines.get(row).replace(text, by));
        return this;
    }

    SampleBatch json(String another) {
        json = another;
        return this;
    }

    SampleBatch file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** The same by the form of the page. */
    FilledForm form() {
        return FilledForm.of(
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "/letter/number", "800/13/DINKES",
                                "/letter/date", "2026-01-05",
                                "/letter/subject", "Permohonan kolektif"))
                .file("requestLetter", letter)
                .file("applicants", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8))
                .file("files", ZipOf.files(files));
    }

    BodyPublisher body() {
        var body = new ByteArrayOutputStream();
        part(body, "batch\"", json.getBytes(StandardCharsets.UTF_8));
        part(body, "requestLetter\"; filename=\"surat\"", letter);
        String list = String.join("\r\n", lines);
        part(body, "applicants\"; filename=\"l.csv\"", list.getBytes(StandardCharsets.UTF_8));
        part(body, "files\"; filename=\"b.zip\"", ZipOf.files(files));
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
