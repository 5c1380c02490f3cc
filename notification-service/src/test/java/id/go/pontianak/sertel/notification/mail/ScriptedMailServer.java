package id.go.pontianak.sertel.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks just enough SMTP to answer one command otherwise, or to cut the connection at it. */
final class ScriptedMailServer implements AutoCloseable {

    static final String CUT = "cut";
    private static final String END_OF_CONTENT = ".";

    private final ServerSocket socket;
    private final Map<String, String> script;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /**
     * @param script the answer to a command by its first word, {@code .} for the end of the content
     */
    ScriptedMailServer(Map<String, String> script) throws IOException {
        this.script = script;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException _) {
                // Closed by the test, or cut by the client: the next one is waited for.
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream answers = client.getOutputStream();
        say(answers, "220 ready");
        boolean content = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(line);
            if (content && !line.equals(END_OF_CONTENT)) {
                continue;
            }
            String word = line.split("[ :]", 2)[0];
            String answer = script.getOrDefault(word, word.equals("DATA") ? "354 go on" : "250 ok");
            if (answer.equals(CUT)) {
                return;
            }
            say(answers, answer);
            content = answer.startsWith("354");
        }
    }

    private static void say(OutputStream answers, String line) throws IOException {
        answers.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answers.flush();
    }
}
