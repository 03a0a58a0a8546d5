package com.allocationsystem.ordergateway.domain.block;

/** Where a block stands, by its orders. */
public enum BlockState {
    /** Par is working, and nothing is filled. */
    WORKING,
    /** Some par is filled, and some is working or has failed and can be retried. */
    PARTIALLY_FILLED,
    /** All par is filled. */
    FILLED,
    /** Nothing is working, and the desk has declared the fills allocated; a later fill or bust takes the declaration back. */
    ALLOCATED,
    /** All par that was filled is booked in Aladdin, and none is working. */
    BOOKED,
    /** The unfilled par was canceled; what was filled before stays filled. */
    CANCELED,
    /** No par is working or filled, and at least one order failed. */
    FAILED
}
