package com.allocationsystem.edge.revocation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the list over HTTP, as the keys are read. */
@DefaultBean
@ApplicationScoped
class AuthServiceRevocations implements RevocationSource {

    /** From the first byte sent to the last byte received; shorter than two runs. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST_WAIT)
            .build();
    private final URI address;
    private final ObjectReader json;

    AuthServiceRevocations(@ConfigProperty(name = "oas.revocations.url") URI address, ObjectMapper mapper) {
        this.address = address;
        this.json = mapper.readerFor(Answer.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public Revocations read() {
        CompletableFuture<HttpResponse<byte[]>> call = client.sendAsync(
                HttpRequest.newBuilder(address).timeout(LONGEST_WAIT).build(), HttpResponse.BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> response = call.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IllegalStateException("%s answers %d".formatted(address, response.statusCode()));
            }
            return json.<Answer>readValue(response.body()).revocations();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + address, e);
        } catch (ExecutionException | TimeoutException e) {
            call.cancel(true);
            throw new IllegalStateException("%s does not answer".formatted(address), e);
        } catch (IOException e) {
            throw new UncheckedIOException("%s answers something else than the list".formatted(address), e);
        }
    }

    /** What {@code GET /v1/auth/revocations} answers. */
    record Answer(List<User> users, List<String> sessions) {

        Revocations revocations() {
            return new Revocations(
                    users.stream().collect(Collectors.toMap(User::id, User::lowestVersion)), Set.copyOf(sessions));
        }

        record User(String id, int lowestVersion) {}
    }
}
