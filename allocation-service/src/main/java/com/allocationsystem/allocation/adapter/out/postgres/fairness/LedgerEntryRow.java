package com.allocationsystem.allocation.adapter.out.postgres.fairness;

import com.allocationsystem.allocation.domain.fairness.DifferenceCause;
import com.allocationsystem.allocation.domain.fairness.LedgerEntry;
import com.allocationsystem.allocation.model.json.Frozen;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A row of {@code fairness_entry}. */
@Entity
@Table(name = "fairness_entry")
@IdClass(LedgerEntryRow.Key.class)
class LedgerEntryRow extends PanacheEntityBase {

    /** Whose entry of which allocation. */
    record Key(UUID allocationId, String accountId) implements Serializable {}

    @Id
    @Column(name = "allocation_id")
    UUID allocationId;

    @Id
    @Column(name = "account_id")
    String accountId;

    @Column(name = "group_ids")
    String[] groupIds;

    BigDecimal nav;
    long par;

    @Column(name = "order_share_par")
    BigDecimal orderSharePar;

    @Column(name = "share_par")
    BigDecimal sharePar;

    @Column(name = "most_par")
    long mostPar;

    @Column(name = "difference_par")
    BigDecimal differencePar;

    @Column(name = "difference_money")
    BigDecimal differenceMoney;

    @Column(name = "difference_asd")
    double differenceAsd;

    @Enumerated(EnumType.STRING)
    DifferenceCause cause;

    boolean tie;

    static LedgerEntryRow of(UUID allocationId, LedgerEntry entry) {
        LedgerEntryRow row = new LedgerEntryRow();
        row.allocationId = allocationId;
        row.accountId = entry.accountId();
        row.groupIds = entry.groupIds().toArray(new String[0]);
        row.nav = entry.nav();
        row.par = entry.par();
        row.orderSharePar = entry.orderSharePar();
        row.sharePar = entry.sharePar();
        row.mostPar = entry.mostPar();
        row.differencePar = entry.differencePar();
        row.differenceMoney = entry.differenceMoney();
        row.differenceAsd = entry.differenceAsd();
        row.cause = entry.cause();
        row.tie = entry.tie();
        return row;
    }

    LedgerEntry toEntry() {
        return new LedgerEntry(
                accountId,
                List.of(groupIds),
                Frozen.number(nav),
                par,
                orderSharePar,
                sharePar,
                mostPar,
                differencePar,
                differenceMoney,
                differenceAsd,
                cause,
                tie);
    }
}
