package id.go.pontianak.sertel.verification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The verification service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class VerificationApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(VerificationApplication.class, arguments);
    }
}
