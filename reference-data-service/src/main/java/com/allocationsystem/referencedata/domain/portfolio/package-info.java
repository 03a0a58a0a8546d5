/** Accounts, benchmarks and the tree of portfolio groups. */
package com.allocationsystem.referencedata.domain.portfolio;
