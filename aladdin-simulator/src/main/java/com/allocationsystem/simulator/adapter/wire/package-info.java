/** Aladdin's JSON, written and read the same way in answers and in the journal. */
package com.allocationsystem.simulator.adapter.wire;
