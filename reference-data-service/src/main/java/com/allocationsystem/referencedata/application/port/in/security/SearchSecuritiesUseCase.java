package com.allocationsystem.referencedata.application.port.in.security;

import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.referencedata.domain.security.Security;
import java.util.List;

/** Finds bonds by what a trader types. */
public interface SearchSecuritiesUseCase {

    /** @return at most {@code limit} bonds; where none matches, those of the nearest spelling that some bond has */
    Found search(SearchQuery query, int limit);

    /**
     * The answer.
     *
     * @param bonds best match first
     * @param instead the query that they match, where none matches what was typed; else null
     */
    record Found(List<Security> bonds, SearchQuery instead) {}
}
