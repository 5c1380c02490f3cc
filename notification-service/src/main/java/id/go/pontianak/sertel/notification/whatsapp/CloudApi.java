package id.go.pontianak.sertel.notification.whatsapp;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks with the WhatsApp Cloud API over HTTP.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages">Cloud
 *     API, messages</a>
 */
final class CloudApi {

    private static final JsonMapper JSON = new JsonMapper();

    private final RestClient client;
    private final WhatsAppProperties properties;

    CloudApi(RestClient client, WhatsAppProperties properties) {
        this.client = client;
        this.properties = properties;
    }

    /**
     * Sends a message.
     *
     * @return WhatsApp's id of it
     * @throws RestClientException as the call ended; 503 also where WhatsApp itself says that it
     *     failed to send and may be asked again
     */
    String send(TemplateMessage message) {
        try {
            JsonNode answer =
                    client.post()
                            .uri(
                                    "/{version}/{number}/messages",
                                    properties.apiVersion(),
                                    properties.phoneNumberId())
                            .headers(headers -> headers.setBearerAuth(properties.token()))
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(message)
                            .retrieve()
                            .requiredBody(JsonNode.class);
            String wamid = answer.path("messages").path(0).path("id").asString("");
            if (wamid.isEmpty()) {
                throw new RestClientException("an acceptance without an id");
            }
            return wamid;
        } catch (HttpServerErrorException failure) {
            if (Refusal.of(codeOf(failure)) == Refusal.BUSY) {
                throw new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE);
            }
            throw failure;
        }
    }

    /** The code in an error answer; empty if it has none. */
    static String codeOf(RestClientResponseException failure) {
        try {
            return JSON.readTree(failure.getResponseBodyAsByteArray())
                    .path("error")
                    .path("code")
                    .asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
