package id.go.pontianak.sertel.platform.counter;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test on the one running test service, which all of them share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CounterApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=test-service",
            // Not in the file: what it imports would win.
            "spring.flyway.locations=classpath:db/platform,classpath:db/test-service",
            "spring.messages.basename=platform-messages"
        })
@ContextConfiguration(initializers = CounterEnvironment.class)
public @interface PlatformTest {}
