package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.intake.IntakeProperties;
import id.go.pontianak.sertel.platform.AfterChange;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.InstantSource;

/** How webhooks are called. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
class WebhookConfiguration {

    @Bean
    WebhookSecrets webhookSecrets(WebhookProperties properties, IntakeProperties intake) {
        String key = properties.key();
        return key == null || key.isBlank()
                ? WebhookSecrets.derivedFrom(intake.nikIndexKey())
                : WebhookSecrets.of(key);
    }

    @Bean
    WebhookUrl webhookUrl(WebhookProperties properties) {
        return new WebhookUrl(new Reach(properties.allowLoopback(), properties.allowPrivate()));
    }

    @Bean
    WebhookClient webhookClient(WebhookProperties properties) {
        return new WebhookClient(properties);
    }

    @Bean
    WebhookSender webhookSender(
            WebhookClient client,
            WebhookSecrets secrets,
            WebhookProperties properties,
            InstantSource clock) {
        return new WebhookSender(client, secrets, properties, clock);
    }

    @Bean
    DeliveryWorker deliveryWorker(
            Deliveries deliveries,
            WebhookSender sender,
            WebhookProperties properties,
            MeterRegistry meters) {
        return new DeliveryWorker(deliveries, sender, properties, meters);
    }

    @Bean
    DueWorker dueDeliveries(
            JdbcTemplate jdbc,
            InstantSource clock,
            Traces traces,
            WebhookProperties properties,
            DeliveryWorker worker) {
        return new DueWorker(
                AggregateTable.of("webhook_delivery", "delivery_id", Delivery.class),
                jdbc,
                clock,
                traces,
                properties.lease(),
                properties.atOnce(),
                worker::work);
    }

    @Bean
    AfterChange wakeDeliveries(DueWorker dueDeliveries) {
        return dueDeliveries::wake;
    }
}
