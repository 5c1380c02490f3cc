package id.go.pontianak.sertel.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The notification service. */
@SpringBootApplication
public class NotificationApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(NotificationApplication.class, arguments);
    }
}
