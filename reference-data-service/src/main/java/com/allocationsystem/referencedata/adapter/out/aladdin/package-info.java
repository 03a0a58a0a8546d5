/** Positions and cash, read from Aladdin in bulk calls. */
package com.allocationsystem.referencedata.adapter.out.aladdin;
