package com.allocationsystem.auth.domain.provider;

import java.util.List;

/**
 * A person as a provider has verified him or her.
 *
 * @param provider id of the provider in the settings
 * @param subject the provider's own id of the person, never reused
 * @param username as the provider writes it
 * @param displayName for screens; may be null
 * @param groups names of the provider's groups that the person is in
 */
public record Identity(String provider, String subject, String username, String displayName, List<String> groups) {}
