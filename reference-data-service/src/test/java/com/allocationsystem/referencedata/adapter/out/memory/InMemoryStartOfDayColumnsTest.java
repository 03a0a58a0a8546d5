package com.allocationsystem.referencedata.adapter.out.memory;

import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.contract.StartOfDayColumnsContract;

class InMemoryStartOfDayColumnsTest extends StartOfDayColumnsContract {

    @Override
    protected StartOfDayColumns empty() {
        return new InMemoryStartOfDayColumns();
    }
}
