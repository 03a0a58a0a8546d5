package com.allocationsystem.allocation.adapter.out.postgres.fairness;

import com.allocationsystem.allocation.domain.fairness.LedgerFill;
import com.allocationsystem.allocation.model.json.Frozen;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** A row of {@code fairness_fill}. */
@Entity
@Table(name = "fairness_fill")
@IdClass(LedgerFillRow.Key.class)
class LedgerFillRow extends PanacheEntityBase {

    /** Whose part of which version. */
    record Key(UUID allocationId, int version, String accountId) implements Serializable {}

    @Id
    @Column(name = "allocation_id")
    UUID allocationId;

    @Id
    int version;

    @Id
    @Column(name = "account_id")
    String accountId;

    @Column(name = "filled_par")
    long filledPar;

    @Column(name = "contract_par")
    long contractPar;

    @Column(name = "average_price")
    BigDecimal averagePrice;

    @Column(name = "fill_rate")
    BigDecimal fillRate;

    static LedgerFillRow of(LedgerFill fill) {
        LedgerFillRow row = new LedgerFillRow();
        row.allocationId = fill.allocationId();
        row.version = fill.version();
        row.accountId = fill.accountId();
        row.filledPar = fill.filledPar();
        row.contractPar = fill.contractPar();
        row.averagePrice = fill.averagePrice();
        row.fillRate = fill.fillRate();
        return row;
    }

    LedgerFill toFill() {
        return new LedgerFill(
                allocationId, version, accountId, filledPar, contractPar, Frozen.number(averagePrice), fillRate);
    }
}
