package id.go.pontianak.sertel.issuance.messaging;

import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which events there are. */
@Configuration(proxyBeanMethods = false)
class Catalogue {

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.of(
                MeshService.ISSUANCE.source(),
                EventType.values(),
                EventType::topic,
                EventType::recordClass,
                EventType::schema,
                EventType::cloudEventType);
    }
}
