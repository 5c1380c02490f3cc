package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.notification.domain.MessageRule;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shipped table makes sense, and its page in the documents tells it as it is. */
class MessagesDocumentTest {

    private static final Path PAGE = Path.of("..", "docs", "messages.md");
    private static final Set<String> NOBODY_MUST_HEAR =
            Set.of("DossierSubmitted", "PassphraseSet", "NotificationSent", "NotificationFailed");

    private final List<MessageRule> rules = Shipped.rules();

    @Test
    void thePageTellsForEachEventWhoHearsOfIt() throws IOException {
        String text = MessagesDocument.markdown(rules);
        if (System.getProperty("messages.write") != null) {
            Files.writeString(PAGE, text);
        }

        assertThat(PAGE).exists().hasContent(text);
    }

    @Test
    void somebodyHearsOfEveryEventThatIsNotOnlyOurOwnBusiness() {
        Set<String> spokenOf = rules.stream().map(MessageRule::event).collect(Collectors.toSet());

        assertThat(spokenOf)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventType.values())
                                .map(EventType::eventName)
                                .filter(name -> !NOBODY_MUST_HEAR.contains(name))
                                .toList());
    }

    @Test
    void whatDropsAMessageIsHeardOf() {
        Set<String> heard =
                MeshService.NOTIFICATION.consumes().stream()
                        .map(EventType::eventName)
                        .collect(Collectors.toCollection(HashSet::new));
        heard.add(MessageRule.END);

        assertThat(rules.stream().flatMap(rule -> rule.until().stream()).distinct())
                .isSubsetOf(heard);
        assertThat(rules)
                .filteredOn(rule -> rule.remind() != null)
                .allSatisfy(rule -> assertThat(rule.until()).contains(MessageRule.END));
    }

    @Test
    void remindersAboutOneEventAreToldApart() {
        List<String> keys = new ArrayList<>();
        for (MessageRule rule : rules) {
            if (rule.remind() != null) {
                Stream<Integer> numbers =
                        rule.remind().daysBefore() == null
                                ? rule.remind().workingDays().stream()
                                : Stream.of(rule.remind().daysBefore() + 1);
                numbers.forEach(nth -> keys.add(rule.event() + rule.message() + nth));
            }
        }

        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }
}
