package com.allocationsystem.referencedata.application.security;

import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.referencedata.domain.search.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the words of the catalogue, as long as it is the same, for searches that find nothing. */
@ApplicationScoped
class NearestSpelling {

    private final SecurityCatalogue catalogue;
    private volatile Kept kept = new Kept("", new Spelling(List.of()));

    NearestSpelling(SecurityCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Kept(String version, Spelling spelling) {}

    /** @return queries to try instead, nearest first */
    List<SearchQuery> of(SearchQuery query) {
        String version = catalogue.version();
        Kept now = kept;
        if (!now.version().equals(version)) {
            now = new Kept(version, new Spelling(catalogue.words()));
            kept = now;
        }
        return now.spelling().corrections(query);
    }
}
