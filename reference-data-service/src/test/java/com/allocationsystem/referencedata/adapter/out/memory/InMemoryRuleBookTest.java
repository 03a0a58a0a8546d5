package com.allocationsystem.referencedata.adapter.out.memory;

import com.allocationsystem.referencedata.application.port.out.RuleBook;
import com.allocationsystem.referencedata.contract.RuleBookContract;
import com.allocationsystem.referencedata.fixture.SampleDataset;

class InMemoryRuleBookTest extends RuleBookContract {

    @Override
    protected RuleBook ruleBook() {
        return new InMemoryCatalogue(SampleDataset.kept());
    }
}
