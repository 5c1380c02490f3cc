package id.go.pontianak.sertel.sandbox.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers commands: one line in, lines out, the last of them {@code exit N}. */
final class ControlServer implements AutoCloseable {

    static final String EXIT = "exit ";

    /** Carries out a command, writes what there is to say, and returns the exit code. */
    @FunctionalInterface
    interface Handler {
        int handle(List<String> words, Console console);
    }

    private final State state;
    private final ServerSocketChannel server;
    private final Handler handler;
    private final ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor();

    private ControlServer(State state, ServerSocketChannel server, Handler handler) {
        this.state = state;
        this.server = server;
        this.handler = handler;
    }

    static ControlServer open(State state, Handler handler) throws IOException {
        ControlServer control = new ControlServer(state, ControlSocket.open(state), handler);
        Thread.ofPlatform().daemon().name("control").start(control::accept);
        return control;
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                answers.execute(() -> answer(client));
            }
        } catch (ClosedChannelException _) {
            // That is how it ends.
        } catch (IOException e) {
            Console.terminal().say("commands are no longer heard: " + e.getMessage());
        }
    }

    private void answer(SocketChannel client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
                OutputStream bytes = Channels.newOutputStream(client);
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            String line = in.readLine();
            if (line != null) {
                int code = handler.handle(List.of(line.split(" ", -1)), new Console(out));
                out.print(EXIT + code + "\n");
            }
        } catch (IOException _) {
            // Whoever asked has gone away.
        }
    }

    /** Returns when the commands that have been heard are answered. */
    @Override
    public void close() throws IOException {
        server.close();
        answers.close();
        ControlSocket.remove(state);
    }
}
