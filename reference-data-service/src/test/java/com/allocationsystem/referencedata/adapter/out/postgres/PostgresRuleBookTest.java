package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.application.port.out.RuleBook;
import com.allocationsystem.referencedata.contract.RuleBookContract;

class PostgresRuleBookTest extends RuleBookContract {

    private static final RuleBook ADAPTER = new PostgresRuleBook(TestDatabase.withSample());

    @Override
    protected RuleBook ruleBook() {
        return ADAPTER;
    }
}
