/**
 * OptaPlanner's local search for what the bound leaves open: few accounts with pieces so large that the multiplier cannot
 * tell who gets one. The only package that knows OptaPlanner; nothing that is proven rests on it.
 */
package com.allocationsystem.allocation.domain.dispersion.search;
