package com.allocationsystem.referencedata.adapter.out.memory;

import com.allocationsystem.referencedata.SampleDataset;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogueContract;

class InMemorySecurityCatalogueTest extends SecurityCatalogueContract {

    @Override
    protected SecurityCatalogue catalogue() {
        return new InMemoryCatalogue(SampleDataset.kept());
    }
}
