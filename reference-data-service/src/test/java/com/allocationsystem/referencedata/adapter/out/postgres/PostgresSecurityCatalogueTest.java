package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.contract.SecurityCatalogueContract;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import java.util.function.Consumer;

class PostgresSecurityCatalogueTest extends SecurityCatalogueContract {

    private static final SecurityCatalogue ADAPTER = new PostgresSecurityCatalogue(TestDatabase.withSample());

    @Override
    protected SecurityCatalogue catalogue() {
        return ADAPTER;
    }

    @Override
    protected void with(Dataset dataset, Consumer<SecurityCatalogue> test) {
        test.accept(new PostgresSecurityCatalogue(TestDatabase.with(dataset)));
    }
}
