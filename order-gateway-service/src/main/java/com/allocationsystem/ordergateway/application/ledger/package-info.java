/** Moves orders: the new version and its audit row in one transaction. */
package com.allocationsystem.ordergateway.application.ledger;
