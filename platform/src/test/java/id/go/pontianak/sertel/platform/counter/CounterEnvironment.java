package id.go.pontianak.sertel.platform.counter;

import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** The mesh, with topics for the test service, which is none of the mesh's own. */
public final class CounterEnvironment
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What the test service is called. */
    public static final String SERVICE = "test-service";

    /** Where its replays come from. */
    public static final String REPLAY = "sertel." + SERVICE + ".replay.v1";

    /** Where its dead letters of a topic go. */
    public static String deadLetters(EventType type) {
        return type.topic() + "." + SERVICE + ".dlt";
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        createTopics();
        new MeshEnvironment().initialize(context);
    }

    private static void createTopics() {
        List<NewTopic> topics =
                Stream.of(
                                REPLAY,
                                deadLetters(EventType.OWNER_ABSENT),
                                deadLetters(EventType.OWNER_INVITED))
                        .map(name -> new NewTopic(name, 2, (short) 1))
                        .toList();
        try (Admin admin =
                Admin.create(
                        Map.of(
                                "bootstrap.servers",
                                MeshEnvironment.infrastructure().bootstrapServers()))) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
