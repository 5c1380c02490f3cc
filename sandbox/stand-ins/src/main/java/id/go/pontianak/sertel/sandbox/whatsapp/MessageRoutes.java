package id.go.pontianak.sertel.sandbox.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.Reply;
import id.go.pontianak.sertel.sandbox.standin.Request;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Takes messages. */
final class MessageRoutes {
    private static final Pattern VERSION = Pattern.compile("v[0-9]{1,3}\\.[0-9]");
    private static final int RATE_LIMITED = 2;

    private final WhatsAppSettings settings;
    private final Webhooks webhooks;
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    MessageRoutes(WhatsAppSettings settings, Webhooks webhooks) {
        this.settings = settings;
        this.webhooks = webhooks;
    }

    Reply send(Request request) throws IOException {
        var given = request.header("Authorization");
        if (given == null
                || !MessageDigest.isEqual(
                        ("Bearer " + settings.token()).getBytes(UTF_8), given.getBytes(UTF_8))) {
            return MetaError.badToken().reply();
        }
        if (!VERSION.matcher(request.variable("version")).matches()
                || !settings.phoneNumberId().equals(request.variable("phoneNumberId"))) {
            return MetaError.invalid("No such version or phone number").reply();
        }
        var json = request.json();
        note(request, json);
        return switch (MessageReader.read(json)) {
            case MessageReader.Read.Unfit(var error) -> error.reply();
            case MessageReader.Read.Fit(var message) -> taken(request, message);
        };
    }

    private Reply taken(Request request, Message message) throws IOException {
        request.note("template", message.template());
        request.note("language", message.language());
        request.note("parameters", message.parameters());
        var magic = MagicNumber.of(message.to());
        return switch (magic) {
            case UNDELIVERABLE -> MetaError.undeliverable().reply();
            case RATE_LIMITED_TWICE ->
                    attempt(message.to()) <= RATE_LIMITED
                            ? MetaError.rate().reply()
                            : accepted(request, message);
            case FAILS_ONCE ->
                    attempt(message.to()) == 1
                            ? MetaError.somethingWrong().reply()
                            : accepted(request, message);
            case LOST_ANSWER -> {
                accepted(request, message);
                yield Reply.lost();
            }
            case NO_STATUS -> acknowledged(request, message);
            case ORDINARY, FAILS_LATER, DELIVERED_NEVER_READ, READ_NEVER_DELIVERED ->
                    accepted(request, message);
        };
    }

    private Reply accepted(Request request, Message message) throws IOException {
        webhooks.tell(message);
        return acknowledged(request, message);
    }

    private static Reply acknowledged(Request request, Message message) {
        request.note("wamid", message.wamid());
        return Reply.json(
                200,
                Map.of(
                        "messaging_product",
                        "whatsapp",
                        "contacts",
                        List.of(Map.of("input", message.to(), "wa_id", message.to())),
                        "messages",
                        List.of(Map.of("id", message.wamid(), "message_status", "accepted"))));
    }

    private int attempt(String to) {
        return attempts.merge(to, 1, Integer::sum);
    }

    private static void note(Request request, JsonNode json) {
        var to = json.path("to").asString("");
        var mark = json.path("biz_opaque_callback_data").asString("");
        request.note("to", MessageReader.digits(to));
        request.note("biz_opaque_callback_data", mark);
    }
}
