package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.web.DelegationRequest;
import id.go.pontianak.sertel.disposition.web.DelegationRequest.Person;

import java.util.Map;

/** An order that names a deputy, as it is typed; empty where nothing is. */
record DelegationForm(
        String rank,
        String capacity,
        String orderNumber,
        String from,
        String until,
        String deputyLogin,
        String deputyName,
        String deputyNip,
        String holderLogin,
        String holderName) {

    static final DelegationForm EMPTY = new DelegationForm("", "", "", "", "", "", "", "", "", "");

    /** What was sent. */
    static DelegationForm of(Map<String, String> sent) {
        return new DelegationForm(
                sent.getOrDefault("rank", ""),
                sent.getOrDefault("capacity", ""),
                sent.getOrDefault("orderNumber", ""),
                sent.getOrDefault("from", ""),
                sent.getOrDefault("until", ""),
                sent.getOrDefault("deputyLogin", ""),
                sent.getOrDefault("deputyName", ""),
                sent.getOrDefault("deputyNip", ""),
                sent.getOrDefault("holderLogin", ""),
                sent.getOrDefault("holderName", ""));
    }

    DelegationRequest request() {
        return new DelegationRequest(
                rank,
                capacity,
                orderNumber,
                from,
                until,
                new Person(null, deputyLogin, deputyName, deputyNip),
                holderLogin.isBlank() && holderName.isBlank()
                        ? null
                        : new Person(null, holderLogin, holderName, null));
    }
}
