package com.allocationsystem.auth.domain.session;

import java.util.List;
import java.util.Map;

/**
 * Access tokens that have ended before they expire.
 *
 * @param lowestVersions by user id: the version that tokens of that user have now; those below it have ended
 * @param sessions ids of sessions that were ended, with all their tokens
 */
public record EndedTokens(Map<String, Integer> lowestVersions, List<String> sessions) {}
