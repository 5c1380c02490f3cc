package id.go.pontianak.sertel.issuance.authority;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;

/** How the outside is called: one connection attempt, no redirects, answers of bounded size. */
final class Http {

    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    private Http() {}

    static RestClient.Builder client(Duration timeLimit) {
        var factory =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .followRedirects(HttpClient.Redirect.NEVER)
                                .connectTimeout(Duration.ofSeconds(2))
                                .build());
        factory.setReadTimeout(timeLimit);
        return RestClient.builder().requestFactory(factory);
    }

    /**
     * @throws RestClientResponseException for any status but 2xx
     * @throws ResourceAccessException if the answer breaks off or is too large
     */
    static byte[] bytes(RestClient.RequestHeadersSpec<?> request) {
        return request.exchangeForRequiredValue(
                (_, response) -> {
                    if (!response.getStatusCode().is2xxSuccessful()) {
                        throw response.createException();
                    }
                    byte[] bytes = response.getBody().readNBytes(LARGEST_ANSWER + 1);
                    if (bytes.length > LARGEST_ANSWER) {
                        throw new IOException("an answer larger than is read");
                    }
                    return bytes;
                });
    }
}
