/** Cash ladders: the cash of a portfolio per currency and day, as Aladdin's CashLadderAPI v2 answers it. */
package com.allocationsystem.simulator.adapter.in.rest.cash;
