package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.FormChanges;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.Part;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the part that describes a request: each value by itself, so that all faults can be told.
 */
@Component
public class ApplicationPart {

    private static final String NAME = "application";
    private static final String WHATSAPP = "whatsapp";
    private static final int LONGEST = 64 << 10;

    /**
     * The part, read.
     *
     * @param canonical the same for every way of writing the same JSON
     */
    public record Form(RequestForm form, String canonical) {}

    /**
     * What changes, read.
     *
     * @param canonical the same for every way of writing the same JSON
     */
    record Changes(FormChanges changes, String canonical) {}

    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                    .build();

    /**
     * @return empty, with a fault, if the part is missing
     * @throws Problem 400 if it is no JSON object
     */
    Optional<Form> read(Parts parts, Findings findings) {
        return read(NAME, parts, findings);
    }

    /**
     * The same for a part of another name.
     *
     * @return empty, with a fault, if the part is missing
     * @throws Problem 400 if it is no JSON object
     */
    public Optional<Form> read(String name, Parts parts, Findings findings) {
        List<Part> found = parts.named(name);
        if (found.isEmpty()) {
            findings.fault(name, "REQUIRED");
            return Optional.empty();
        }
        JsonNode document = parse(name, found);
        return Optional.of(new Form(form(document, findings), json.writeValueAsString(document)));
    }

    /**
     * Reads what a correction writes anew; the part may be missing.
     *
     * @throws Problem 400 if it is there and no JSON object
     */
    Changes readChanges(Parts parts, Findings findings) {
        List<Part> found = parts.named(NAME);
        if (found.isEmpty()) {
            return new Changes(FormChanges.NONE, "");
        }
        JsonNode document = parse(NAME, found);
        Set<String> cleared =
                RequestForm.FIELDS.stream()
                        .filter(pointer -> document.at(pointer).isNull())
                        .collect(Collectors.toSet());
        JsonNode whatsapp = document.path(WHATSAPP);
        return new Changes(
                new FormChanges(
                        form(document, findings).texts(),
                        cleared,
                        whatsapp.isBoolean() ? whatsapp.asBoolean() : null),
                json.writeValueAsString(document));
    }

    private JsonNode parse(String name, List<Part> found) {
        Part part = found.getFirst();
        if (found.size() == 1 && part.getSize() <= LONGEST) {
            try (InputStream in = part.getInputStream()) {
                JsonNode document = json.readTree(in);
                if (document.isObject()) {
                    return document;
                }
            } catch (JacksonException _) {
                // Told below, as for what is JSON but no object.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw Problem.badRequest("UNREADABLE", Fault.of(name, "UNREADABLE"));
    }

    private static RequestForm form(JsonNode document, Findings findings) {
        Map<String, String> texts = new HashMap<>();
        for (String pointer : RequestForm.FIELDS) {
            JsonNode value = document.at(pointer);
            if (value.isString()) {
                texts.put(pointer, value.asString());
            } else if (!value.isMissingNode() && !value.isNull()) {
                findings.fault(pointer, "NOT_A_TEXT");
            }
        }
        JsonNode whatsapp = document.path(WHATSAPP);
        if (!whatsapp.isBoolean() && !whatsapp.isMissingNode() && !whatsapp.isNull()) {
            findings.fault("/" + WHATSAPP, "NOT_TRUE_OR_FALSE");
        }
        return new RequestForm(texts, whatsapp.asBoolean(false));
    }
}
