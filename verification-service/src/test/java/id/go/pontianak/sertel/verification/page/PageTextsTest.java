package id.go.pontianak.sertel.verification.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.page.CountBadge;
import id.go.pontianak.sertel.verification.domain.ChecklistItem;
import id.go.pontianak.sertel.verification.inbox.WaitingQuery.Figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class PageTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z.-]+)[(}]");

    private final Properties indonesian = load("messages.properties");

    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(
                            file ->
                                    KEY.matcher(read(file))
                                            .results()
                                            .forEach(found -> keys.add(found.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (InboxTab tab : InboxTab.values()) {
            keys.addAll(List.of("inbox.tab." + tab, "inbox.about." + tab, "inbox.empty." + tab));
        }
        for (ChecklistItem item : ChecklistItem.values()) {
            keys.addAll(List.of("check." + item, "check." + item + ".look"));
        }
        for (ApplicationField field : ApplicationField.all()) {
            keys.addAll(List.of("field." + field.key(), "where." + field.key()));
        }
        for (String result : List.of("SUBMITTED", "RETURNED", "REJECTED", "ALREADY_DONE")) {
            keys.add("done." + result);
        }
        assertThat(keys).contains("inbox.title", "check.do", "return.do", "reject.do");
        return keys;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everythingThatAPageSaysHasItsText(String key) {
        assertThat(indonesian.getProperty(key)).isNotBlank();
    }

    @Test
    void everyListIsCountedUnderItsOwnNameInItsColour() {
        assertThat(InboxTab.counts(new Figures(5, 2, 60, 4, 1, 3)))
                .isEqualTo(
                        Map.of(
                                "AWAITING_CHECK", new CountBadge(5, ""),
                                "OVERDUE", new CountBadge(2, "badge-late"),
                                "AT_BSRE", new CountBadge(4, ""),
                                "PARKED", new CountBadge(1, "badge-warn"),
                                "RETURNED", new CountBadge(3, "")));
    }

    @Test
    void whatIsOnNoListAlarmsNobody() {
        assertThat(InboxTab.counts(new Figures(0, 0, 0, 0, 0, 0)).values())
                .containsOnly(new CountBadge(0, ""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String name) {
        try {
            return PropertiesLoaderUtils.loadAllProperties(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
