package com.allocationsystem.referencedata.adapter.out.memory;

import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.contract.SecurityCatalogueContract;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.util.function.Consumer;

class InMemorySecurityCatalogueTest extends SecurityCatalogueContract {

    @Override
    protected SecurityCatalogue catalogue() {
        return new InMemoryCatalogue(SampleDataset.kept());
    }

    @Override
    protected void with(Dataset dataset, Consumer<SecurityCatalogue> test) {
        test.accept(new InMemoryCatalogue(dataset));
    }
}
