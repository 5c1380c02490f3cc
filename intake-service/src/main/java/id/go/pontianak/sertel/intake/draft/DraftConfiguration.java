package id.go.pontianak.sertel.intake.draft;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of the public form. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicFormProperties.class)
class DraftConfiguration {}
