package id.go.pontianak.sertel.issuance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The issuance service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IssuanceApplication {

    static void main(String[] arguments) {
        SpringApplication.run(IssuanceApplication.class, arguments);
    }
}
