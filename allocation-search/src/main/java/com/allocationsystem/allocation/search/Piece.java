package com.allocationsystem.allocation.search;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** What one account gets: the thing that the search changes. Public because OptaPlanner reads it by reflection. */
@PlanningEntity
public class Piece {

    private int account;

    @PlanningVariable(valueRangeProviderRefs = "par")
    private Long par;

    /** For OptaPlanner, which copies solutions. */
    public Piece() {}

    Piece(int account, long par) {
        this.account = account;
        this.par = par;
    }

    int account() {
        return account;
    }

    public Long getPar() {
        return par;
    }

    public void setPar(Long par) {
        this.par = par;
    }
}
