/** Terms, ratings and analytics of bonds, by their ids. */
package com.allocationsystem.simulator.adapter.in.rest.securities;
