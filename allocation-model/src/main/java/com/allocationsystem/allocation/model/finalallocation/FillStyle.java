package com.allocationsystem.allocation.model.finalallocation;

/** How the fills of a block came. */
public enum FillStyle {
    /** Each account had an order of its own, so its fills and its price are its own. */
    CHILDREN,
    /** The block was one order; its fills are divided by the fill policy of the statement, at one average price. */
    BLOCK
}
