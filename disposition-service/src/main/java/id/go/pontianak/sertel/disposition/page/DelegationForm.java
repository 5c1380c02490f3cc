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
        String deputyId,
        String deputyName,
        String deputyNip,
        String holderId,
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
                sent.getOrDefault("deputyId", ""),
                sent.getOrDefault("deputyName", ""),
                sent.getOrDefault("deputyNip", ""),
                sent.getOrDefault("holderId", ""),
                sent.getOrDefault("holderName", ""));
    }

    DelegationRequest request() {
        return new DelegationRequest(
                rank,
                capacity,
                orderNumber,
                from,
                until,
                new Person(deputyId, deputyName, deputyNip),
                holderId.isBlank() && holderName.isBlank()
                        ? null
                        : new Person(holderId, holderName, null));
    }
}
