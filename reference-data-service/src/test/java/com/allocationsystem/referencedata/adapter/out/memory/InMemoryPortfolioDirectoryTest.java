package com.allocationsystem.referencedata.adapter.out.memory;

import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.contract.PortfolioDirectoryContract;
import com.allocationsystem.referencedata.fixture.SampleDataset;

class InMemoryPortfolioDirectoryTest extends PortfolioDirectoryContract {

    @Override
    protected PortfolioDirectory directory() {
        return new InMemoryCatalogue(SampleDataset.kept());
    }
}
