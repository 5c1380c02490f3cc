package id.go.pontianak.sertel.sandbox.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.Json;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The body of a status webhook, and its signature. */
record StatusBody(String phoneNumberId, String appSecret) {
    private static final String ALGORITHM = "HmacSHA256";

    byte[] of(Message message, String status, Instant at, @Nullable MetaError error) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", message.wamid());
        told.put("status", status);
        told.put("timestamp", Long.toString(at.getEpochSecond()));
        told.put("recipient_id", message.to());
        if (message.callbackData() != null) {
            told.put("biz_opaque_callback_data", message.callbackData());
        }
        if (error == null) {
            told.put(
                    "pricing",
                    Map.of("billable", true, "pricing_model", "PMP", "category", "utility"));
        } else {
            told.put("errors", List.of(error.inWebhook()));
        }
        var value =
                Map.of(
                        "messaging_product",
                        "whatsapp",
                        "metadata",
                        Map.of("phone_number_id", phoneNumberId),
                        "statuses",
                        List.of(told));
        return Json.MAPPER.writeValueAsBytes(
                Map.of(
                        "object",
                        "whatsapp_business_account",
                        "entry",
                        List.of(
                                Map.of(
                                        "id",
                                        "sandbox",
                                        "changes",
                                        List.of(Map.of("field", "messages", "value", value))))));
    }

    String signature(byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(appSecret.getBytes(UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
