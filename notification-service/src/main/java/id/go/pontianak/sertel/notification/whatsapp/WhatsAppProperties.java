package id.go.pontianak.sertel.notification.whatsapp;

import id.go.pontianak.sertel.platform.external.GuardProperties;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * The account at the WhatsApp Cloud API.
 *
 * @param url base address, without a version; null: nothing is sent by WhatsApp
 * @param apiVersion part of the address
 * @param phoneNumberId the sending number, by its id
 * @param token bearer token
 * @param appSecret what webhooks are signed with
 * @param verifyToken what the set-up of the webhook is confirmed with
 * @param language of the approved templates
 * @param parkFor how long nothing is sent after the account was refused
 * @param guard how calls are guarded
 */
@ConfigurationProperties("sertel.whatsapp")
public record WhatsAppProperties(
        @Nullable URI url,
        @DefaultValue("v25.0") String apiVersion,
        @DefaultValue("") String phoneNumberId,
        @DefaultValue("") String token,
        @DefaultValue("") String appSecret,
        @DefaultValue("") String verifyToken,
        @DefaultValue("id") String language,
        @DefaultValue("5m") Duration parkFor,
        @DefaultValue GuardProperties guard) {

    /**
     * @throws IllegalArgumentException if there is an address and anything else is missing
     */
    public WhatsAppProperties {
        if (url != null
                && Stream.of(phoneNumberId, token, appSecret, verifyToken)
                        .anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "sertel.whatsapp needs phone-number-id, token, app-secret and verify-token");
        }
    }

    /** Whether messages are sent by WhatsApp at all. */
    public boolean isOn() {
        return url != null;
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "WhatsAppProperties[" + url + ", " + apiVersion + "]";
    }
}
