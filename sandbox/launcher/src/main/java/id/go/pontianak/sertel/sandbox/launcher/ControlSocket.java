package id.go.pontianak.sertel.sandbox.launcher;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where commands reach the supervisor: a socket in the file system.
 *
 * <p>The path of such a socket is limited to about a hundred bytes, so in a deep folder it lies in
 * a private folder under the temporary one, and a file in the state names it.
 */
final class ControlSocket {

    private static final int LONGEST = 100;

    private ControlSocket() {}

    static ServerSocketChannel open(State state) throws IOException {
        remove(state);
        Path near = state.file("control");
        Path socket = near;
        if (near.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            socket = Files.createTempDirectory("sertel").resolve("control");
            Files.writeString(state.file("control.path"), socket.toString());
        }
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        return server;
    }

    /**
     * Connects to the supervisor.
     *
     * @throws IOException if none listens
     */
    static SocketChannel connect(State state) throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(path(state)));
    }

    static void remove(State state) throws IOException {
        Path socket = path(state);
        Files.deleteIfExists(socket);
        if (Files.deleteIfExists(state.file("control.path"))) {
            Path folder = socket.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        }
    }

    private static Path path(State state) throws IOException {
        Path pointer = state.file("control.path");
        return Files.exists(pointer) ? Path.of(Files.readString(pointer)) : state.file("control");
    }
}
