package id.go.pontianak.sertel.sandbox.endtoend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The services of the mesh that a case passes through. */
enum ServiceName {
    INTAKE,
    DISPOSITION,
    VERIFICATION,
    ISSUANCE,
    NOTIFICATION;

    /** As the launcher names its process and its database. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All but those. */
    static Set<ServiceName> allBut(ServiceName... those) {
        return Arrays.stream(values())
                .filter(service -> !Arrays.asList(those).contains(service))
                .collect(Collectors.toSet());
    }
}
