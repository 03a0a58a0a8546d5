package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogueContract;

class PostgresSecurityCatalogueTest extends SecurityCatalogueContract {

    private static final SecurityCatalogue ADAPTER = new PostgresSecurityCatalogue(TestDatabase.withSample());

    @Override
    protected SecurityCatalogue catalogue() {
        return ADAPTER;
    }
}
