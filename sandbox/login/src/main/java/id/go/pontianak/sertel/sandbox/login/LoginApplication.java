package id.go.pontianak.sertel.sandbox.login;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the sandbox's login. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LoginApplication {

    /**
     * Starts the server; its settings come from the environment.
     *
     * @param arguments Spring Boot's own
     */
    public static void main(String[] arguments) {
        SpringApplication.run(LoginApplication.class, arguments);
    }
}
