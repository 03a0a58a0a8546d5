/** One call of an Aladdin operation: what the operation receives, how it refuses, and what it does after the answer. */
package com.allocationsystem.simulator.adapter.in.rest.call;
