package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.contract.PortfolioDirectoryContract;

class PostgresPortfolioDirectoryTest extends PortfolioDirectoryContract {

    private static final PortfolioDirectory ADAPTER = new PostgresPortfolioDirectory(TestDatabase.withSample());

    @Override
    protected PortfolioDirectory directory() {
        return ADAPTER;
    }
}
