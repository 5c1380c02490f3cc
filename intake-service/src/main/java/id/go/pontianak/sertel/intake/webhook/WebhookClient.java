package id.go.pontianak.sertel.intake.webhook;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;

/**
 * Calls webhooks. Of an answer it reads the status alone: no redirect is followed, no cookie is
 * kept, and a body is left where it is.
 */
final class WebhookClient implements AutoCloseable {

    private static final ContentType CLOUD_EVENT =
            ContentType.parse("application/cloudevents+json; charset=UTF-8");
    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;

    private final CloseableHttpClient client;

    WebhookClient(WebhookProperties properties) {
        Timeout patience = Timeout.of(properties.guard().timeLimit());
        client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(
                                                new AllowedAddresses(
                                                        new Reach(
                                                                properties.allowLoopback(),
                                                                properties.allowPrivate())))
                                        .setConnectionFactory(
                                                ManagedHttpClientConnectionFactory.builder()
                                                        .http1Config(
                                                                Http1Config.custom()
                                                                        .setMaxLineLength(
                                                                                LONGEST_LINE)
                                                                        .setMaxHeaderCount(
                                                                                MOST_HEADERS)
                                                                        .build())
                                                        .build())
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(
                                                                Timeout.of(
                                                                        properties
                                                                                .connectTimeout()))
                                                        .setSocketTimeout(patience)
                                                        .build())
                                        .setMaxConnTotal(properties.atOnce())
                                        .setMaxConnPerRoute(properties.atOnce())
                                        .build())
                        // Each delivery looks its address up anew.
                        .setConnectionReuseStrategy((_, _, _) -> false)
                        .setUserAgent("Sertel")
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableContentCompression()
                        .build();
    }

    /**
     * Says something to a webhook.
     *
     * @param messageId the same each time it is said
     * @return the answer's status
     * @throws AddressRefused if it leads where it may not by now
     */
    int post(URI url, String messageId, Instant at, String signature, String body)
            throws IOException {
        var request = new HttpPost(url);
        request.setHeader("webhook-id", messageId);
        request.setHeader("webhook-timestamp", Long.toString(at.getEpochSecond()));
        request.setHeader("webhook-signature", signature);
        request.setEntity(new StringEntity(body, CLOUD_EVENT));
        try {
            return client.executeOpen(null, request, null).getCode();
        } finally {
            // Closing the answer would read it to its end, however far that is.
            request.cancel();
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
