/** The dataset in memory: securities, accounts, portfolio groups, positions, cash and restrictions. */
package com.allocationsystem.simulator.domain.dataset;
