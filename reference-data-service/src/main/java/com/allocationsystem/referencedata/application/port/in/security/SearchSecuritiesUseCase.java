package com.allocationsystem.referencedata.application.port.in.security;

import com.allocationsystem.referencedata.domain.security.SearchQuery;
import com.allocationsystem.referencedata.domain.security.Security;
import java.util.List;

/** Finds bonds by what a trader types. */
public interface SearchSecuritiesUseCase {

    /** @return best match first, at most {@code limit} */
    List<Security> search(SearchQuery query, int limit);
}
