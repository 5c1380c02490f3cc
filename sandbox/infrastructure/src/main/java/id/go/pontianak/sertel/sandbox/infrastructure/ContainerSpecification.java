package id.go.pontianak.sertel.sandbox.infrastructure;

import java.util.List;
import java.util.Map;

/**
 * A server to run in a container.
 *
 * @param name also its name in the network
 * @param image with its version
 * @param address where it answers, in its own notation
 * @param hostPort kept for as long as the container lives
 * @param port within the container
 * @param environment what it is told
 * @param command empty: the image's own
 * @param readiness whether it does its work
 */
record ContainerSpecification(
        String name,
        String image,
        String address,
        int hostPort,
        int port,
        Map<String, String> environment,
        List<String> command,
        Readiness readiness) {}
