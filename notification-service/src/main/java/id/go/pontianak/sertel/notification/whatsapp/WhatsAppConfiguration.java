package id.go.pontianak.sertel.notification.whatsapp;

import id.go.pontianak.sertel.notification.domain.MessageTable;
import id.go.pontianak.sertel.notification.letter.Letters;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;

/** The way to WhatsApp, where there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WhatsAppProperties.class)
class WhatsAppConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    @Bean
    @ConditionalOnProperty("sertel.whatsapp.url")
    WhatsAppPost whatsAppPost(
            MessageTable table,
            Letters letters,
            RestClient.Builder clients,
            WhatsAppProperties properties,
            InstantSource clock,
            MeterRegistry meters) {
        return new WhatsAppPost(
                table,
                letters,
                new CloudApi(client(clients, properties), properties),
                properties,
                clock,
                meters);
    }

    private static RestClient client(RestClient.Builder clients, WhatsAppProperties properties) {
        var factory =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(CONNECT)
                                .build());
        factory.setReadTimeout(properties.guard().timeLimit());
        URI url = properties.url();
        return clients.requestFactory(factory)
                .baseUrl(String.valueOf(url).replaceAll("/+$", ""))
                .build();
    }
}
