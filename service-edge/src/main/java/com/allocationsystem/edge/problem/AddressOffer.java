package com.allocationsystem.edge.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/**
 * What the address of a refused request offers, by the routes of the service: JAX-RS tells neither the methods that are there nor the
 * media types.
 */
final class AddressOffer {

    /** Longer headers are cut where they are quoted. */
    private static final int LONGEST_QUOTE = 60;

    private final Map<String, RuntimeResource> operations;

    private AddressOffer(Map<String, RuntimeResource> operations) {
        this.operations = operations;
    }

    /** @return the offer at the address of the request that is being answered */
    static AddressOffer ofThisRequest() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        RequestMapper<InitialMatch> classes =
                new RequestMapper<>(request.getDeployment().getClassMappers());
        Map<String, RuntimeResource> operations = new TreeMap<>();
        String path = request.getPathWithoutPrefix();
        for (RequestMatch<InitialMatch> match = classes.map(path);
                match != null;
                match = classes.continueMatching(path, match)) {
            String rest = match.remaining.isEmpty() ? "/" : match.remaining;
            for (ServerRestHandler handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler routes) {
                    addOperations(routes, rest, operations);
                }
            }
        }
        return new AddressOffer(operations);
    }

    private static void addOperations(
            ClassRoutingHandler routes, String path, Map<String, RuntimeResource> operations) {
        routes.getMappers().forEach((method, mapper) -> {
            RequestMatch<RuntimeResource> match = method == null ? null : mapper.map(path);
            if (match != null) {
                operations.putIfAbsent(method, match.value);
            }
        });
    }

    /** @return the value of the header Allow; HEAD is answered where GET is, OPTIONS everywhere */
    String allow() {
        Set<String> methods = new TreeSet<>(operations.keySet());
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return String.join(", ", methods);
    }

    String notAllowed(String method) {
        return "%s is not offered at this address; it takes %s."
                .formatted(shortened(method), listed(List.copyOf(operations.keySet()), "and"));
    }

    /** @param accept the header as it came */
    String notAcceptable(String method, String accept) {
        RuntimeResource operation = operation(method);
        List<String> answered = new ArrayList<>();
        if (operation != null && operation.getProduces() != null) {
            for (MediaType type : operation.getProduces().getSortedOriginalMediaTypes()) {
                answered.add(named(type));
            }
        }
        return answered.isEmpty()
                ? "Nothing here is answered as '%s'; leave the header Accept out.".formatted(shortened(accept))
                : "Nothing here is answered as '%s'; send Accept: %s, or leave it out."
                        .formatted(shortened(accept), listed(answered, "or"));
    }

    /**
     * @param contentType the header as it came, or null
     * @param otherwise what to say where the operation does not tell what it reads
     */
    String notSupported(String method, String contentType, String otherwise) {
        RuntimeResource operation = operation(method);
        if (operation == null
                || operation.getConsumes() == null
                || operation.getConsumes().isEmpty()) {
            return otherwise;
        }
        List<String> read =
                operation.getConsumes().stream().map(AddressOffer::named).toList();
        String given = contentType == null ? "without a Content-Type" : "of '%s'".formatted(shortened(contentType));
        return "A body %s is not read here; send it as %s.".formatted(given, listed(read, "or"));
    }

    private RuntimeResource operation(String method) {
        return operations.get(HttpMethod.HEAD.equals(method) ? HttpMethod.GET : method);
    }

    private static String named(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }

    private static String listed(List<String> names, String last) {
        int end = names.size() - 1;
        return end < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, end)) + " " + last + " " + names.get(end);
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    }
}
