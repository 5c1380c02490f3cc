package id.go.pontianak.sertel.disposition.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry.Classification;
import id.go.pontianak.sertel.disposition.domain.Disposition.Ending;
import id.go.pontianak.sertel.disposition.domain.Instruction;
import id.go.pontianak.sertel.disposition.domain.Official.Capacity;
import id.go.pontianak.sertel.disposition.inbox.Tab;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TemplateTextsTest {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z.-]+)[(}]");
    private static final Pattern IN_CODE =
            Pattern.compile("\"((?:inbox|bulk|case|sheet|delegations)\\.[a-z.-]*[a-z])\"");

    @Test
    void everyTextOfThePagesIsThereInBothLanguages() throws IOException {
        Set<String> keys = new HashSet<>();
        find(Path.of("src/main/resources/templates"), IN_TEMPLATE, keys);
        find(Path.of("src/main/java"), IN_CODE, keys);
        of(keys, "inbox.tab.", Stream.of(Tab.values()).map(TabView::name));
        of(keys, "inbox.empty.", Stream.of(Tab.values()).map(TabView::name));
        of(keys, "instruction.", Stream.of(Instruction.values()).map(Enum::name));
        of(keys, "classification.", Stream.of(Classification.values()).map(Enum::name));
        of(keys, "capacity.", Stream.of(Capacity.values()).map(Enum::name));
        of(keys, "warning.", Stream.of(Warning.values()).map(Enum::name));
        of(keys, "case.ended.", Stream.of(Ending.values()).map(Enum::name));
        of(keys, "history.ended-", Stream.of(Ending.values()).map(Enum::name));
        of(keys, "case.done.", Stream.of("forwarded", "returned", "rejected", "recalled"));
        of(keys, "history.", Stream.of("received", "opened", "forwarded", "recalled", "returned"));
        of(keys, "delegations.state.", Stream.of("now", "future", "past", "ended"));
        of(keys, "field.", ReturnForm.FIELDS.stream());

        Properties indonesian = load("messages.properties");
        Properties english = load("messages_en.properties");

        assertThat(keys)
                .contains("inbox.title", "sheet.note", "delegations.done.ended")
                .allSatisfy(
                        key -> {
                            assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
                            assertThat(english.getProperty(key)).as(key).isNotBlank();
                        });
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
    }

    private static void find(Path folder, Pattern pattern, Set<String> keys) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(keys::add);
            }
        }
    }

    private static void of(Set<String> keys, String prefix, Stream<String> names) {
        names.forEach(name -> keys.add(prefix + name));
    }

    private static Properties load(String name) throws IOException {
        return PropertiesLoaderUtils.loadAllProperties(name);
    }
}
