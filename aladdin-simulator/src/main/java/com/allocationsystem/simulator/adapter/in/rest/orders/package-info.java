/** Orders: post, cancel, batches, the results of long-running operations, and the two order filters. */
package com.allocationsystem.simulator.adapter.in.rest.orders;
