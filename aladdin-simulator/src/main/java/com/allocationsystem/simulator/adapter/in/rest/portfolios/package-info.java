/** Portfolio groups and their accounts, and the accounts that a list of tickers names. */
package com.allocationsystem.simulator.adapter.in.rest.portfolios;
