package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.contract.StartOfDayColumnsContract;

class PostgresStartOfDayColumnsTest extends StartOfDayColumnsContract {

    @Override
    protected StartOfDayColumns empty() {
        return new PostgresStartOfDayColumns(TestDatabase.migrated());
    }
}
