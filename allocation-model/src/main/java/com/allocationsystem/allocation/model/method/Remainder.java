package com.allocationsystem.allocation.model.method;

/** Where par goes that the accounts it was meant for do not take. */
public enum Remainder {
    /** To other accounts, in proportion to their weights; to accounts without an instruction, in proportion to NAV. */
    PRO_RATA,
    /** To other accounts, each the same. */
    EQUAL,
    /** To no account: it stays unallocated. */
    NONE
}
