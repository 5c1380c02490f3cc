package id.go.pontianak.sertel.sandbox.bsre;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.HttpCaller;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The interface as a city's system calls it. */
final class BsreCaller implements AutoCloseable {
    static final String USERNAME = "kota-pontianak";
    static final String PASSWORD = "rahasia-uji-coba";
    static final String EMAIL = "budi.santoso@pontianak.go.id";
    static final String NAME = "Budi Santoso";
    static final String RETURN = "http://localhost:8084/ceremony/return";
    private static final String BOUNDARY = "batas-bagian";
    private static final List<String> FILES =
            List.of("ktp", "surat_rekomendasi", "formulir", "sk_pengangkatan");

    private final HttpCaller http;

    BsreCaller(String url) {
        var pair = (USERNAME + ":" + PASSWORD).getBytes(UTF_8);
        http =
                new HttpCaller(
                        url,
                        Map.of(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    HttpCaller http() {
        return http;
    }

    static Map<String, String> fields(String nik) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("nik", nik);
        fields.put("nama", NAME);
        fields.put("nip", "198001012005011001");
        fields.put("email", EMAIL);
        fields.put("jabatan", "Kepala Seksi");
        fields.put("nomor_telepon", "628120000001");
        fields.put("unit_kerja", "Dinas Kesehatan");
        fields.put("kota", "Kota Pontianak");
        fields.put("provinsi", "Kalimantan Barat");
        return fields;
    }

    HttpResponse<byte[]> register(String nik, String key) throws IOException {
        return register(fields(nik), FILES, key, 64);
    }

    HttpResponse<byte[]> register(
            Map<String, String> fields, List<String> files, String key, int fileSize)
            throws IOException {
        var form = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        form.append(part("name=\"" + name + "\"", "text/plain; charset=UTF-8"))
                                .append(value)
                                .append("\r\n"));
        for (var file : files) {
            form.append(part("name=\"" + file + "\"; filename=\"berkas\"", "application/pdf"))
                    .append("%PDF-1.7 ".repeat(fileSize / 9))
                    .append("\r\n");
        }
        form.append("--").append(BOUNDARY).append("--\r\n");
        return http.send(
                "POST",
                "/api/user/registration",
                Map.of(
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        "Idempotency-Key",
                        key),
                BodyPublishers.ofString(form.toString()));
    }

    JsonNode status(String nik) throws IOException {
        return HttpCaller.json(http.post("/api/v2/user/check/status", Map.of("nik", nik)));
    }

    HttpResponse<byte[]> link(String nik, String state) throws IOException {
        return http.post(
                "/api/user/passphrase-link",
                Map.of("nik", nik, "returnUrl", RETURN, "state", state));
    }

    String linkUrl(String nik) throws IOException {
        return HttpCaller.json(link(nik, "abc")).path("url").asString();
    }

    HttpResponse<byte[]> passphrase(String url, String passphrase, String confirmation)
            throws IOException {
        return http.send(
                "POST",
                url,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                BodyPublishers.ofString(
                        "passphrase="
                                + URLEncoder.encode(passphrase, UTF_8)
                                + "&confirmation="
                                + URLEncoder.encode(confirmation, UTF_8)));
    }

    List<X509Certificate> certificates(String nik) throws IOException, CertificateException {
        var pem = http.post("/api/user/certificate", Map.of("nik", nik));
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem.body()))
                .stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    HttpResponse<byte[]> pkcs12(String nik) throws IOException {
        return http.post("/api/user/certificate/p12", Map.of("nik", nik));
    }

    /** Through registration, approval and passphrase. */
    void issue(String nik, String passphrase) throws IOException {
        register(nik, "key-" + nik);
        int answer = passphrase(linkUrl(nik), passphrase, passphrase).statusCode();
        if (answer != 303) {
            throw new IOException("Not issued: " + answer);
        }
    }

    @Override
    public void close() {
        http.close();
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
