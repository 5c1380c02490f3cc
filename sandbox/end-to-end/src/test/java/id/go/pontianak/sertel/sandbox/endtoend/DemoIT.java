package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.Demo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

@ExtendWith(MeshExtension.class)
class DemoIT {

    @Test
    void everyOwnerOfTheDemoHoldsACertificateAndEveryTimeLineIsTold(RunningMesh mesh)
            throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        int code = Demo.run(List.of("--cases", "4"), mesh.state(), mesh.addresses(), out);

        String told = printed.toString(StandardCharsets.UTF_8);
        assertThat(code).as(told).isZero();
        assertThat(told).contains("4 of 4 owners hold a certificate");
        assertThat(told.lines().filter(line -> line.startsWith("TTE-"))).hasSize(4);
        assertThat(told.lines().filter(line -> line.contains("certificate collected, valid")))
                .hasSize(4);
    }
}
