package id.go.pontianak.sertel.sandbox.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class InfrastructureIT {

    private static final String SCHEMA =
            "{\"schema\": \"{\\\"type\\\": \\\"record\\\", \\\"name\\\": \\\"A\\\","
                    + " \\\"fields\\\": []}\"}";

    private final TestInfrastructure infrastructure = TestInfrastructure.shared();

    @Test
    void recordsSurviveAPowerCutOfTheBroker() throws Exception {
        String topic = "t-" + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        try (var producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap()),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "value")).get();
        }

        infrastructure.kafka().kill();
        assertThat(infrastructure.kafka().ready()).isFalse();
        infrastructure.kafka().start();
        infrastructure.kafka().awaitReady();

        assertThat(readOne(topic).value()).isEqualTo("value");
    }

    private ConsumerRecord<String, String> readOne(String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap(), "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            var records = consumer.poll(Duration.ofSeconds(30));
            return records.iterator().next();
        }
    }

    @Test
    void theBrokerCreatesNoTopicByItself() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            assertThatThrownBy(
                            () ->
                                    admin.describeTopics(List.of("never-created"))
                                            .allTopicNames()
                                            .get())
                    .hasMessageContaining("UnknownTopicOrPartition");
        }
    }

    @Test
    void schemasSurviveAPowerCutOfTheRegistryAndOfItsDatabase() throws Exception {
        String subject = "/subjects/s-" + UUID.randomUUID() + "/versions";
        assertThat(post(subject, SCHEMA).statusCode()).isEqualTo(200);

        infrastructure.registry().kill();
        infrastructure.postgres().kill();
        infrastructure.postgres().start();
        infrastructure.postgres().awaitReady();
        infrastructure.registry().start();
        infrastructure.registry().awaitReady();

        assertThat(get(subject + "/1").statusCode()).isEqualTo(200);
        assertThat(get("/subjects/unknown/versions/1").body()).contains("40401");
    }

    @Test
    void committedRowsSurviveAPowerCutOfTheDatabase() throws Exception {
        TestDatabase database = infrastructure.createDatabase("kept");
        execute(database, "create table t as select 42 as answer");

        infrastructure.postgres().kill();
        infrastructure.postgres().start();
        infrastructure.postgres().awaitReady();

        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select answer from t")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void aDatabaseIsClosedToEverybodyButItsOwner() {
        TestDatabase mine = infrastructure.createDatabase("same");
        TestDatabase yours = infrastructure.createDatabase("same");

        assertThat(mine.jdbcUrl()).isNotEqualTo(yours.jdbcUrl());
        assertThatThrownBy(() -> connect(mine.jdbcUrl(), yours.username(), yours.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect(mine.jdbcUrl(), mine.username(), "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theDatabaseWritesThrough() throws Exception {
        TestDatabase database = infrastructure.createDatabase("settings");
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select current_setting('fsync'), current_setting('TimeZone'),"
                                        + " current_setting('server_encoding')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("on");
            assertThat(rows.getString(3)).isEqualTo("UTF8");
        }
    }

    private String bootstrap() {
        return infrastructure.bootstrapServers();
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(infrastructure.registryUrl() + path))
                        .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(infrastructure.registryUrl() + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        return connect(database.jdbcUrl(), database.username(), database.password());
    }

    private static Connection connect(String url, String username, String password)
            throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }
}
