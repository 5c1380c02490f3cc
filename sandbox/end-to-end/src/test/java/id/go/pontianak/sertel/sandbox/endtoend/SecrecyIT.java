package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@ExtendWith(MeshExtension.class)
class SecrecyIT {

    @Test
    void thePassphraseIsInNoFileNoTableAndNoTopic(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            played.playByLink(mesh.root());

            // The search itself is good for something: it finds what must be there.
            String known = played.applicationId().toString();
            assertThat(tablesThatHold(known, mesh)).isNotEmpty();
            assertThat(topicsThatHold(known, mesh)).isNotEmpty();
            assertThat(filesThatHold(known, mesh.state())).isNotEmpty();

            // The part without signs survives every way of writing it down.
            String canary = played.owner().passphrase().substring("Sandi#".length());
            assertThat(tablesThatHold(canary, mesh)).isEmpty();
            assertThat(topicsThatHold(canary, mesh)).isEmpty();
            assertThat(filesThatHold(canary, mesh.state())).isEmpty();
        }
    }

    @Test
    void noLogNamesTheApplicant(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            played.playByLink(mesh.root());

            assertThat(filesThatHold(played.applicationId().toString(), mesh.logs())).isNotEmpty();
            assertThat(filesThatHold(played.request().applicant().nik(), mesh.logs())).isEmpty();
            assertThat(filesThatHold(played.request().applicant().email(), mesh.logs())).isEmpty();
            assertThat(filesThatHold(played.request().applicant().whatsapp(), mesh.logs()))
                    .isEmpty();
        }
    }

    private static List<String> tablesThatHold(String text, RunningMesh mesh) throws SQLException {
        List<String> tables = new ArrayList<>();
        for (MeshDatabase database : mesh.databases()) {
            tables.addAll(Databases.tablesThatHold(text, database));
        }
        return tables;
    }

    private static List<String> topicsThatHold(String text, RunningMesh mesh) {
        return mesh.topics().all().stream()
                .filter(
                        record ->
                                holds(record.key(), text)
                                        || holds(record.value(), text)
                                        || Stream.of(record.headers().toArray())
                                                .anyMatch(header -> holds(header.value(), text)))
                .map(record -> record.topic())
                .distinct()
                .toList();
    }

    private static boolean holds(byte[] bytes, String text) {
        return bytes != null && Bytes.hold(bytes, text);
    }

    private static List<Path> filesThatHold(String text, Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(SecrecyIT::mayHoldData).toList()) {
                if (FileSearch.holds(file, text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** The broker's indexes are thousands of empty megabytes. */
    private static boolean mayHoldData(Path file) {
        return Files.isRegularFile(file) && !file.toString().matches(".*\\.(time)?index");
    }
}
