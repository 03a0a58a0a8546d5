package com.allocationsystem.referencedata.application.security;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.security.GetSecurityUseCase;
import com.allocationsystem.referencedata.application.port.in.security.SearchSecuritiesUseCase;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.security.SearchQuery;
import com.allocationsystem.referencedata.domain.security.Security;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Finds bonds. */
@ApplicationScoped
class SecurityService implements SearchSecuritiesUseCase, GetSecurityUseCase {

    private final SecurityCatalogue catalogue;

    SecurityService(SecurityCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Security> search(SearchQuery query, int limit) {
        return catalogue.search(query, limit);
    }

    @Override
    public Security get(String cusipOrIsin) {
        return catalogue
                .find(cusipOrIsin.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new NotInReferenceDataException("security", cusipOrIsin));
    }
}
