package id.go.pontianak.sertel.intake;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Intake: step 1, and the status of every application. */
@SpringBootApplication
public class IntakeApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IntakeApplication.class, arguments);
    }
}
