package com.allocationsystem.referencedata.adapter.out.memory;

import com.allocationsystem.referencedata.SampleDataset;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectoryContract;

class InMemoryPortfolioDirectoryTest extends PortfolioDirectoryContract {

    @Override
    protected PortfolioDirectory directory() {
        return new InMemoryCatalogue(SampleDataset.kept());
    }
}
