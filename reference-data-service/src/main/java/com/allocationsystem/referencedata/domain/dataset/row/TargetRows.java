package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import com.allocationsystem.referencedata.domain.dataset.field.Keys;
import com.allocationsystem.referencedata.domain.targets.AccountTarget;
import com.allocationsystem.referencedata.domain.targets.TargetMetric;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads rows of targets.csv. */
public final class TargetRows {

    private final Dataset dataset;
    private final Keys cusips;
    private final Keys groupIds;
    private final Keys accountIds;
    private final Keys targets = new Keys();

    public TargetRows(Dataset dataset, Keys cusips, Keys groupIds, Keys accountIds) {
        this.dataset = dataset;
        this.cusips = cusips;
        this.groupIds = groupIds;
        this.accountIds = accountIds;
    }

    public void read(Fields row) {
        String accountId = row.required("account_id");
        accountIds.require(row, "account_id", accountId, DatasetFile.ACCOUNTS);
        TargetMetric metric = row.oneOf("metric", TargetMetric.class);
        String cusip = row.optional("cusip");
        cusips.require(row, "cusip", cusip, DatasetFile.SECURITIES);
        String groupId = row.optional("group_id");
        groupIds.require(row, "group_id", groupId, DatasetFile.PORTFOLIO_GROUPS);
        BigDecimal value = row.number("value");
        LocalDate from = row.date("effective_from");
        String source = row.required("source");
        if (cusip != null && groupId != null) {
            row.reject(
                    "group_id", "'%s' stands beside a CUSIP; a target is of a bond or of a group".formatted(groupId));
        }
        if (metric == TargetMetric.HOLDING && value != null && value.signum() < 0) {
            row.reject("value", "%s is negative; a target weight is 0 or more".formatted(value.toPlainString()));
        }
        if (row.good()) {
            AccountTarget target = new AccountTarget(accountId, metric, cusip, groupId, value, from, source);
            if (targets.addNew(row, "effective_from", accountId + " " + metric + " " + target.scope() + " " + from)) {
                dataset.targets().add(target);
            }
        }
    }
}
