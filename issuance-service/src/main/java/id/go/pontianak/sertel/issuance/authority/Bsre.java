package id.go.pontianak.sertel.issuance.authority;

import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.Guard;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * BSrE's gateway, as far as steps 6 and 7 need it. NIKs go in bodies, never in addresses. Not to be
 * called in a transaction.
 */
@Component
public class Bsre {

    /** BSrE's code for a download that was already made. */
    public static final String ALREADY_DOWNLOADED = "4044";

    private record LinkAnswer(@Nullable String url, @Nullable Instant expiresAt) {}

    private record StatusAnswer(@Nullable String status) {}

    private final RestClient client;
    private final RestClient downloading;
    private final Guard links;
    private final Guard reading;
    private final Guard downloads;
    private final JsonMapper json;

    public Bsre(BsreProperties properties, MeterRegistry meters, JsonMapper json) {
        this.json = json;
        this.client = client(properties, properties.guard().timeLimit());
        this.downloading = client(properties, properties.downloadLimit());
        this.links = new Guard("bsre-passphrase-link", properties.guard(), this::code, meters);
        this.reading = new Guard("bsre-reading", properties.guard(), this::code, meters);
        this.downloads =
                new Guard(
                        "bsre-pkcs12",
                        properties.guard().within(properties.downloadLimit()),
                        this::code,
                        meters);
    }

    /** Whether calls are let through, as far as is known. */
    public boolean isAvailable() {
        return links.isClosed() && reading.isClosed();
    }

    /**
     * Asks for the page on which the owner types the passphrase. As long as a link lives, BSrE
     * answers with the same again, so an answer that was lost may be asked for again.
     *
     * @param returnUrl where BSrE sends the browser afterwards, with {@code state} added
     */
    public Answer<PassphraseLink> passphraseLink(String nik, URI returnUrl, UUID state) {
        return links.call(
                () -> {
                    LinkAnswer answer =
                            post(
                                    "/api/user/passphrase-link",
                                    Map.of(
                                            "nik",
                                            nik,
                                            "returnUrl",
                                            returnUrl.toString(),
                                            "state",
                                            state.toString()),
                                    LinkAnswer.class);
                    if (answer.url() == null || answer.expiresAt() == null) {
                        throw new IllegalStateException("BSrE gave no link");
                    }
                    return new PassphraseLink(answer.url(), answer.expiresAt());
                });
    }

    /** Where the owner stands, for example {@code ISSUE}; reads only. */
    public Answer<String> status(String nik) {
        return reading.call(
                () -> {
                    String status =
                            post(
                                            "/api/v2/user/check/status",
                                            Map.of("nik", nik),
                                            StatusAnswer.class)
                                    .status();
                    if (status == null) {
                        throw new IllegalStateException("BSrE gave no status");
                    }
                    return status;
                });
    }

    /** The owner's certificate and its issuers, PEM; reads only. */
    public Answer<String> chain(String nik) {
        return reading.call(
                () ->
                        new String(
                                bytes(client, "/api/user/certificate", nik),
                                StandardCharsets.US_ASCII));
    }

    /**
     * The owner's key and certificate, once. What is returned here is held in memory alone, for as
     * long as it takes to hand it on.
     */
    public Answer<byte[]> pkcs12(String nik) {
        return downloads.call(() -> bytes(downloading, "/api/user/certificate/p12", nik));
    }

    private static RestClient client(BsreProperties properties, Duration timeLimit) {
        return Http.client(timeLimit)
                .baseUrl(properties.url().toString())
                .defaultHeaders(
                        headers ->
                                headers.setBasicAuth(properties.username(), properties.password()))
                .build();
    }

    private static byte[] bytes(RestClient client, String path, String nik) {
        return Http.bytes(
                client.post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("nik", nik)));
    }

    private <T> T post(String path, Map<String, String> body, Class<T> type) {
        @Nullable T answer =
                client.post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .retrieve()
                        .body(type);
        if (answer == null) {
            throw new IllegalStateException("BSrE gave an empty answer");
        }
        return answer;
    }

    private String code(RestClientResponseException refusal) {
        try {
            return json.readTree(refusal.getResponseBodyAsByteArray())
                    .path("status_code")
                    .asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
