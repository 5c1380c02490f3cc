package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.issuance.Web.Answer;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happens at BSrE's: registration before, the passphrase page during, faults at any time. */
final class BsreSide {

    private static final String BOUNDARY = "batas-bagian";

    private final Web web;
    private final String url = BsreEnvironment.bsre().url();

    BsreSide(Web web) {
        this.web = web;
    }

    /** As verification does in step 5. */
    void register(Applicant applicant) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("nik", applicant.getNik());
        fields.put("nama", applicant.getName());
        fields.put("nip", "198001012005011001");
        fields.put("email", applicant.getEmail());
        fields.put("jabatan", applicant.getPosition());
        fields.put("nomor_telepon", applicant.getPhone());
        fields.put("unit_kerja", applicant.getOffice());
        fields.put("kota", "Kota Pontianak");
        fields.put("provinsi", "Kalimantan Barat");
        var form = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        form.append(part("name=\"" + name + "\"", "text/plain; charset=UTF-8"))
                                .append(value)
                                .append("\r\n"));
        for (String file : List.of("ktp", "surat_rekomendasi", "formulir", "sk_pengangkatan")) {
            form.append(part("name=\"" + file + "\"; filename=\"berkas\"", "application/pdf"))
                    .append("%PDF-1.7\r\n");
        }
        form.append("--").append(BOUNDARY).append("--\r\n");
        Answer answer =
                web.send(
                        HttpRequest.newBuilder(URI.create(url + "/api/user/registration"))
                                .header("Authorization", basic())
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
        assertThat(answer.status()).isEqualTo(200);
    }

    /** A page that somebody else asked for, as after an answer that nobody here remembers. */
    String foreignPage(Applicant applicant) {
        Answer answer =
                web.send(
                        HttpRequest.newBuilder(URI.create(url + "/api/user/passphrase-link"))
                                .header("Authorization", basic())
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                """
                                                {"nik": "%s", "returnUrl": "http://localhost:1/", "state": "x"}
                                                """
                                                        .formatted(applicant.getNik()))));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("url").asString();
    }

    /** The owner types it into BSrE's own page; where BSrE sends the browser then. */
    URI setPassphrase(String pageUrl, String passphrase) {
        Answer answer =
                web.form(pageUrl, Map.of("passphrase", passphrase, "confirmation", passphrase));
        assertThat(answer.status()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    /** From now on: what the script says, until {@link #wellBehaved}. */
    void misbehave(String script) {
        send("PUT", HttpRequest.BodyPublishers.ofString(script));
    }

    void wellBehaved() {
        send("DELETE", HttpRequest.BodyPublishers.noBody());
    }

    private void send(String method, HttpRequest.BodyPublisher body) {
        Answer answer =
                web.send(
                        HttpRequest.newBuilder(URI.create(url + "/_sandbox/faults"))
                                .method(method, body));
        assertThat(answer.status()).isEqualTo(204);
    }

    /** What BSrE's people do about a certificate that does not match. */
    void change(String nik, String action) {
        Answer answer =
                web.send(
                        HttpRequest.newBuilder(URI.create(url + "/_sandbox/certificates"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"nik\":\"%s\",\"action\":\"%s\"}"
                                                        .formatted(nik, action))));
        assertThat(answer.status()).isEqualTo(200);
    }

    /** How often BSrE was asked something about a NIK. */
    long asked(String nik, String path) {
        return web.get(url + "/_sandbox/received?nik=" + nik)
                .json()
                .valueStream()
                .filter(entry -> entry.path("path").asString().equals(path))
                .count();
    }

    private static String basic() {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (BsreEnvironment.USERNAME + ":" + BsreEnvironment.PASSWORD)
                                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String disposition, String type) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; "
                + disposition
                + "\r\nContent-Type: "
                + type
                + "\r\n\r\n";
    }
}
