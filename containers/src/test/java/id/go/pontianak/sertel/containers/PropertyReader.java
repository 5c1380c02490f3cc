package id.go.pontianak.sertel.containers;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the records that are annotated as configuration properties, with those within them. Boot's
 * own processor says neither which properties are required nor what stands in records of another
 * module.
 */
final class PropertyReader extends AbstractProcessor {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("java.lang.String", "text"),
                    Map.entry("java.net.URI", "address"),
                    Map.entry("java.nio.file.Path", "file or folder"),
                    Map.entry("java.time.Duration", "duration"),
                    Map.entry("java.time.LocalDate", "date"),
                    Map.entry("java.time.LocalTime", "time of day"),
                    Map.entry("java.time.ZoneId", "time zone"),
                    Map.entry("org.springframework.util.unit.DataSize", "size"),
                    Map.entry("java.time.DayOfWeek", "day"),
                    Map.entry("id.go.pontianak.sertel.schemas.Role", "role"));

    private final Map<String, List<Property>> byPrefix = new TreeMap<>();

    /** What was read, by prefix. */
    Map<String, List<Property>> byPrefix() {
        return byPrefix;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ConfigurationProperties.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(ConfigurationProperties.class)) {
            String prefix = element.getAnnotation(ConfigurationProperties.class).value();
            List<Property> properties = new ArrayList<>();
            TypeElement type = (TypeElement) element;
            read(prefix, type, Meanings.in(comment(type)), properties);
            byPrefix.put(prefix, properties);
        }
        return false;
    }

    private void read(String prefix, TypeElement type, Meanings meanings, List<Property> into) {
        for (VariableElement parameter : parameters(type)) {
            String component = parameter.getSimpleName().toString();
            String name = prefix + "." + kebab(component);
            TypeElement nested = ownRecord(parameter.asType());
            if (nested == null) {
                into.add(property(name, parameter, meanings.of(component)));
            } else {
                read(name, nested, Meanings.within(meanings.of(component), comment(nested)), into);
            }
        }
    }

    private @Nullable String comment(TypeElement type) {
        return processingEnv.getElementUtils().getDocComment(type);
    }

    /** Of the constructor that values are bound by: defaults stand at its parameters. */
    private static List<? extends VariableElement> parameters(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .map(ExecutableElement::getParameters)
                .filter(parameters -> parameters.size() == type.getRecordComponents().size())
                .findFirst()
                .orElseThrow();
    }

    private static Property property(String name, VariableElement parameter, String meaning) {
        DefaultValue given = parameter.getAnnotation(DefaultValue.class);
        return new Property(
                name,
                typeName(parameter.asType()),
                given == null ? null : String.join(",", given.value()),
                parameter.asType().getAnnotation(Nullable.class) != null,
                meaning);
    }

    private static @Nullable TypeElement ownRecord(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && element.getKind() == ElementKind.RECORD
                ? element
                : null;
    }

    private static String typeName(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind() == TypeKind.BOOLEAN ? "yes or no" : "number";
        }
        TypeElement element = (TypeElement) declared.asElement();
        String known = TYPES.get(element.getQualifiedName().toString());
        if (known != null) {
            return known;
        }
        if (element.getKind() == ElementKind.ENUM) {
            return oneOf(element);
        }
        List<String> parts =
                declared.getTypeArguments().stream().map(PropertyReader::typeName).toList();
        return switch (element.getSimpleName().toString()) {
            case "List" -> "list of " + parts.getFirst();
            case "Map" -> parts.getFirst() + " to " + parts.getLast();
            default -> element.getSimpleName().toString();
        };
    }

    private static String oneOf(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
