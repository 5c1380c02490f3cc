package id.go.pontianak.sertel.sandbox.whatsapp;

import id.go.pontianak.sertel.sandbox.standin.Reply;

import java.util.Map;
import java.util.UUID;

/** An error in the form of the Cloud API. */
record MetaError(int http, int code, String title, String details) {
    static MetaError badToken() {
        return new MetaError(401, 190, "Invalid OAuth access token", "The token is not valid");
    }

    static MetaError invalid(String details) {
        return new MetaError(400, 100, "(#100) Invalid parameter", details);
    }

    static MetaError missing(String parameter) {
        return new MetaError(
                400,
                131008,
                "(#131008) Required parameter is missing",
                "Parameter " + parameter + " is missing");
    }

    static MetaError windowClosed() {
        return new MetaError(
                400,
                131047,
                "(#131047) Re-engagement message",
                "More than 24 hours have passed since the recipient last replied");
    }

    static MetaError parameterFormat(String details) {
        return new MetaError(400, 132012, "(#132012) Parameter format does not match", details);
    }

    static MetaError undeliverable() {
        return new MetaError(
                400, 131026, "(#131026) Message undeliverable", "Message Undeliverable.");
    }

    static MetaError rate() {
        return new MetaError(
                429,
                130429,
                "(#130429) Rate limit hit",
                "Cloud API message throughput has been reached");
    }

    static MetaError somethingWrong() {
        return new MetaError(
                500, 131000, "(#131000) Something went wrong", "Message failed to send");
    }

    Reply reply() {
        return Reply.json(
                http,
                Map.of(
                        "error",
                        Map.of(
                                "message",
                                title,
                                "type",
                                "OAuthException",
                                "code",
                                code,
                                "error_data",
                                errorData(),
                                "fbtrace_id",
                                UUID.randomUUID().toString())));
    }

    /** The same as a webhook tells it. */
    Map<String, Object> inWebhook() {
        return Map.of(
                "code", code,
                "title", title,
                "message", title,
                "error_data", Map.of("details", details));
    }

    private Map<String, String> errorData() {
        return Map.of("messaging_product", "whatsapp", "details", details);
    }
}
