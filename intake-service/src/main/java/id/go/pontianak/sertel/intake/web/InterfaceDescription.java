package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.platform.security.Caller;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface leaves out: who calls is no parameter. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }
}
