/** Calls to Aladdin within its quota, how they fail, and its long-running operations. */
package com.allocationsystem.ordergateway.adapter.out.aladdin.call;
