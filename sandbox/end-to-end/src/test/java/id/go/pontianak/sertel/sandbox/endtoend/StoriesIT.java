package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.story.Stories;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

@ExtendWith(MeshExtension.class)
class StoriesIT {

    @Test
    void everyWayThatACaseCanGoEndsAsItIsTold(RunningMesh mesh) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        int code = Stories.run(List.of("--story", "all"), mesh.state(), mesh.addresses(), out);

        String told = printed.toString(StandardCharsets.UTF_8);
        assertThat(code).as(told).isZero();
        assertThat(told).contains("8 of 8 stories went as told");
    }
}
