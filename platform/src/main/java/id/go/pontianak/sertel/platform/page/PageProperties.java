package id.go.pontianak.sertel.platform.page;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * What the pages of all services have in common.
 *
 * @param city whose pages these are
 * @param department whose pages these are, within the city
 * @param procedure what the pages are for, as it stands below each of them
 * @param navigation where people can go, in order
 * @param listening how long an open page is told what is new before it has to ask again, and to
 *     show that it is still logged in
 * @param soon how much working time is little, so that what is due by then is marked
 * @param stylesheet file name below {@code /assets} of a service's own style sheet; null for none
 */
@ConfigurationProperties("sertel.pages")
public record PageProperties(
        @DefaultValue("") String city,
        @DefaultValue("") String department,
        @DefaultValue("") String procedure,
        @DefaultValue List<Place> navigation,
        @DefaultValue("5m") Duration listening,
        @DefaultValue("5m") Duration soon,
        @Nullable String stylesheet) {

    /**
     * A place to go.
     *
     * @param service the name of the service that has it, as in {@code spring.application.name}
     * @param address absolute
     * @param indonesian what it is called
     * @param english the same in English
     * @param roles who can do something there; empty: everybody
     */
    public record Place(
            String service,
            String address,
            String indonesian,
            String english,
            @DefaultValue List<String> roles) {}
}
