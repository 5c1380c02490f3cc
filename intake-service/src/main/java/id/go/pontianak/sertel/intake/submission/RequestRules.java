package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.IntakeProperties;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.domain.RequestCheck;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.platform.time.WorkingHours;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Checks requests as this office wants them, today. */
@Component
public class RequestRules {

    private final IntakeProperties properties;
    private final WorkingHours hours;
    private final InstantSource clock;

    RequestRules(IntakeProperties properties, WorkingHours hours, InstantSource clock) {
        this.properties = properties;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * @param findings takes what is found
     * @return the request as it is kept; empty if anything in it is wrong
     */
    public Optional<Request> check(RequestForm form, Findings findings) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
        return RequestCheck.check(form, today, properties.mailDomains(), findings);
    }
}
