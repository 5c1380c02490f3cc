package id.go.pontianak.sertel.disposition;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The disposition service. */
@SpringBootApplication
public class DispositionApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DispositionApplication.class, arguments);
    }
}
