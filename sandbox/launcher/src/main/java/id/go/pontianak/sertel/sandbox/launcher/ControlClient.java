package id.go.pontianak.sertel.sandbox.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** Sends a command to the supervisor. */
final class ControlClient {

    private static final int CUT_OFF = 1;

    private ControlClient() {}

    /** The exit code of the command, or empty if no supervisor listens. */
    static OptionalInt send(State state, List<String> words, Console console) {
        try (SocketChannel channel = ControlSocket.connect(state)) {
            String line = String.join(" ", words) + "\n";
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return OptionalInt.of(relay(channel, console));
        } catch (IOException _) {
            return OptionalInt.empty();
        }
    }

    private static int relay(SocketChannel channel, Console console) throws IOException {
        try (BufferedReader in =
                new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (line != null) {
                if (line.startsWith(ControlServer.EXIT)) {
                    return Integer.parseInt(line.substring(ControlServer.EXIT.length()));
                }
                console.say(line);
                line = in.readLine();
            }
        }
        console.say("the supervisor ended without an answer");
        return CUT_OFF;
    }
}
