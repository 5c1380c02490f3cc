package id.go.pontianak.sertel.sandbox.infrastructure;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.output.OutputFrame;
import org.testcontainers.utility.DockerImageName;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/** A server in a container: stopped and started again it has the same port and the same data. */
final class ContainerServer implements Running {

    private static final int PATIENCE_SECONDS = 30;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ContainerSpecification specification;
    private final GenericContainer<?> container;
    private final Path log;

    ContainerServer(ContainerSpecification specification, Network network, Path directory) {
        this.specification = specification;
        this.log = directory.resolve(specification.name() + ".log");
        this.container =
                new GenericContainer<>(DockerImageName.parse(specification.image()))
                        .withNetwork(network)
                        .withNetworkAliases(specification.name())
                        .withExposedPorts(specification.port())
                        .withEnv(specification.environment())
                        .withLogConsumer(this::keep);
        if (!specification.command().isEmpty()) {
            container.withCommand(specification.command().toArray(String[]::new));
        }
        container.setPortBindings(List.of(specification.hostPort() + ":" + specification.port()));
    }

    @Override
    public String name() {
        return specification.name();
    }

    @Override
    public String address() {
        return specification.address();
    }

    @Override
    public void start() {
        if (container.getContainerId() == null) {
            container.start();
        } else if (!alive()) {
            container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
        }
    }

    @Override
    public void awaitReady(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready()) {
            if (System.nanoTime() > end || !alive()) {
                throw new ProcessFailedException(
                        name() + " does not answer:\n" + LogTail.of(log, 20));
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw Interruption.rethrow(name(), e);
            }
        }
    }

    @Override
    public boolean alive() {
        return container.isRunning();
    }

    @Override
    public boolean ready() {
        try {
            return alive() && specification.readiness().now();
        } catch (InterruptedException e) {
            throw Interruption.rethrow(name(), e);
        }
    }

    @Override
    public void stop() {
        if (alive()) {
            container
                    .getDockerClient()
                    .stopContainerCmd(container.getContainerId())
                    .withTimeout(PATIENCE_SECONDS)
                    .exec();
        }
    }

    @Override
    public void kill() {
        if (alive()) {
            container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
        }
    }

    /** The process id on the engine's machine. */
    @Override
    public long pid() {
        if (!alive()) {
            throw new IllegalStateException(name() + " does not run");
        }
        Long pid = container.getCurrentContainerInfo().getState().getPidLong();
        return pid == null ? 0 : pid;
    }

    @Override
    public Path log() {
        return log;
    }

    /** Takes the container away, with its data. */
    void remove() {
        container.stop();
    }

    private synchronized void keep(OutputFrame frame) {
        try {
            Files.writeString(
                    log,
                    frame.getUtf8String(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
