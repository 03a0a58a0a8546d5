package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.domain.exposure.Exposures;
import com.allocationsystem.referencedata.domain.position.ChangeBatch;
import com.allocationsystem.referencedata.domain.position.ChangeBatch.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What orders changed, and which version of the start of day that counts from, by account id. */
record Today(String catalogueVersion, Map<String, String> versions, List<Change> changes) {

    Today(String catalogueVersion) {
        this(catalogueVersion, new HashMap<>(), new ArrayList<>());
    }

    void add(ChangeBatch batch) {
        batch.versions().forEach((id, discovered) -> versions.put(id, version(catalogueVersion, discovered)));
        changes.addAll(batch.changes());
    }

    /** @return the version of an account whose positions Aladdin made up then, under the catalogue of that version */
    static String version(String catalogueVersion, String discovered) {
        return catalogueVersion + " " + discovered;
    }

    /** @return the bonds that orders changed, and the traded one */
    Set<String> cusipsWith(String traded) {
        Set<String> cusips =
                changes.stream().map(change -> change.current().cusip()).collect(Collectors.toSet());
        cusips.add(traded);
        return cusips;
    }

    List<String> ids() {
        return List.copyOf(versions.keySet());
    }

    /**
     * @param kept version in which an account is kept; null for none
     * @return accounts kept in no or another version
     */
    List<String> stale(UnaryOperator<String> kept) {
        return versions.keySet().stream()
                .filter(id -> !versions.get(id).equals(kept.apply(id)))
                .toList();
    }

    boolean isThatOf(Exposures startOfDay) {
        return stale(startOfDay::versionOf).isEmpty();
    }
}
