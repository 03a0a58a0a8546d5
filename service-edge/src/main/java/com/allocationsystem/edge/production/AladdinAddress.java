package com.allocationsystem.edge.production;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Orders, credentials and positions travel to Aladdin: encrypted, unless a proxy on this very machine does that. */
final class AladdinAddress {

    private static final List<String> SETTINGS = List.of("oas.aladdin.url", "oas.aladdin.oauth.token-url");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private AladdinAddress() {}

    static List<String> faults(Config config) {
        return SETTINGS.stream()
                .flatMap(name -> fault(name, config.getOptionalValue(name, URI.class)))
                .toList();
    }

    private static Stream<String> fault(String name, Optional<URI> address) {
        boolean safe = address.isEmpty()
                || "https".equals(address.get().getScheme())
                || THIS_MACHINE.contains(String.valueOf(address.get().getHost()));
        return safe ? Stream.empty() : Stream.of("%s is %s; use https.".formatted(name, address.get()));
    }
}
