package com.allocationsystem.referencedata.application.security;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.security.GetSecurityUseCase;
import com.allocationsystem.referencedata.application.port.in.security.SearchSecuritiesUseCase;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.referencedata.domain.security.Security;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Finds bonds. */
@ApplicationScoped
class SecurityService implements SearchSecuritiesUseCase, GetSecurityUseCase {

    private final SecurityCatalogue catalogue;
    private final CurrentTerms terms;
    private final NearestSpelling spelling;

    SecurityService(SecurityCatalogue catalogue, CurrentTerms terms, NearestSpelling spelling) {
        this.catalogue = catalogue;
        this.terms = terms;
        this.spelling = spelling;
    }

    @Override
    public Found search(SearchQuery query, int limit) {
        List<Security> found = catalogue.search(query, limit);
        if (!found.isEmpty()) {
            return new Found(found, null);
        }
        return spelling.of(query).stream()
                .map(instead -> new Found(catalogue.search(instead, limit), instead))
                .filter(answer -> !answer.bonds().isEmpty())
                .findFirst()
                .orElse(new Found(List.of(), null));
    }

    @Override
    public Security get(String cusipOrIsin) {
        Security found = catalogue
                .find(cusipOrIsin.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new NotInReferenceDataException("security", cusipOrIsin));
        return terms.of(found);
    }
}
