/** Aladdin's OrderAPI as it stands on the wire. */
package com.allocationsystem.ordergateway.adapter.out.aladdin.wire;
