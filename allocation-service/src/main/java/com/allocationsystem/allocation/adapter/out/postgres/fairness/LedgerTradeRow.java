package com.allocationsystem.allocation.adapter.out.postgres.fairness;

import com.allocationsystem.allocation.domain.fairness.LedgerEntry;
import com.allocationsystem.allocation.domain.fairness.LedgerTrade;
import com.allocationsystem.allocation.domain.fairness.ShareBasis;
import com.allocationsystem.allocation.model.json.Frozen;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A row of {@code fairness_trade}. */
@Entity
@Table(name = "fairness_trade")
class LedgerTradeRow extends PanacheEntityBase {

    @Id
    @Column(name = "allocation_id")
    UUID allocationId;

    @Column(name = "business_date")
    LocalDate businessDate;

    String cusip;

    @Column(name = "price_date")
    LocalDate priceDate;

    @Column(name = "reference_price")
    BigDecimal referencePrice;

    @Enumerated(EnumType.STRING)
    ShareBasis basis;

    String currency;

    static LedgerTradeRow of(LedgerTrade trade) {
        LedgerTradeRow row = new LedgerTradeRow();
        row.allocationId = trade.allocationId();
        row.businessDate = trade.businessDate();
        row.cusip = trade.cusip();
        row.priceDate = trade.priceDate();
        row.referencePrice = trade.referencePrice();
        row.basis = trade.basis();
        row.currency = trade.currency();
        return row;
    }

    LedgerTrade toTrade(List<LedgerEntry> entries) {
        return new LedgerTrade(
                allocationId, businessDate, cusip, priceDate, Frozen.number(referencePrice), basis, currency, entries);
    }
}
