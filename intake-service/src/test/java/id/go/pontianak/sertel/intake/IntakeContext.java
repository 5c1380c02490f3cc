package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.platform.test.MeshEnvironment;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Intake as it runs, on real infrastructure; one for all tests that have this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = IntakeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "sertel.intake.nik-index-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "sertel.intake.staging-folder=target/staging-of-tests",
            "sertel.intake.webhooks.allow-loopback=true",
            "sertel.intake.webhooks.pauses=50ms,50ms",
            "sertel.intake.webhooks.guard.time-limit=1s",
            "sertel.intake.webhooks.guard.open-for=50ms",
            "sertel.intake.batches.pause=100ms",
            "sertel.intake.public-form.pauses=100ms",
            "sertel.intake.public-form.mail.open-for=100ms",
            "sertel.security.public-posts=100000",
            "sertel.intake.public-form.rates.all=100000"
        })
@ContextConfiguration(initializers = {MeshEnvironment.class, Post.class})
public @interface IntakeContext {}
