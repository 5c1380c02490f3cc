package id.go.pontianak.sertel.verification.authority;

import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientResponseException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.regex.Pattern;

/** What BSrE says, and how it is read. */
final class BsreMessages {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CODE = Pattern.compile("[0-9]{3,5}");

    private BsreMessages() {}

    /** A registration, made or looked up. */
    record RegistrationSaid(@Nullable String requestId, @Nullable String reference) {}

    /** A status. Other clients have seen it one level down, under {@code data}. */
    record StatusSaid(
            @Nullable String status_code,
            @Nullable String status,
            @Nullable String message,
            @Nullable Map<String, Object> data) {

        String name() {
            if (status != null) {
                return status;
            }
            return data == null ? "" : String.valueOf(data.get("status"));
        }
    }

    /** The code in an error answer; empty if there is none. */
    static String code(RestClientResponseException answer) {
        try {
            JsonNode code = JSON.readTree(answer.getResponseBodyAsByteArray()).path("status_code");
            String text = code.isValueNode() ? code.asString("") : "";
            return CODE.matcher(text).matches() ? text : "";
        } catch (JacksonException e) {
            return "";
        }
    }
}
