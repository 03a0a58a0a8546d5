package com.allocationsystem.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Lets the service under test verify the tokens of {@link TestTokens}, by the same code as in production. */
public class TokenResource implements QuarkusTestResourceLifecycleManager {

    private Path jwks;

    @Override
    public Map<String, String> start() {
        try {
            jwks = Files.createTempFile("jwks", ".json");
            Files.writeString(jwks, TestTokens.jwks());
            return Map.of("mp.jwt.verify.publickey.location", jwks.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (jwks != null) {
                Files.deleteIfExists(jwks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
