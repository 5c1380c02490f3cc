package id.go.pontianak.sertel.intake;

import java.net.http.HttpResponse;
import java.util.UUID;

/** Sends one sample request, again and again. */
public final class SampleSender {

    private final IntakeClient client;
    private final SampleRequest request = new SampleRequest();
    private final String key = UUID.randomUUID().toString();

    public SampleSender(int port) {
        this.client = new IntakeClient(port);
    }

    /** The request, with the same key each time. */
    public HttpResponse<String> send() {
        return client.submit(IntakeClient.OFFICE, key, request);
    }

    /** The same contents as another request. */
    public HttpResponse<String> sendAsAnother() {
        return client.submit(request);
    }
}
